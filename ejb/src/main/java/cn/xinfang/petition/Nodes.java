package cn.xinfang.petition;

/** The tree of nodes, read from their division codes: pairs of zeros at the end stand for everything inside. */
public final class Nodes {

    private Nodes() {
    }

    /** Whether {@code outer} is {@code inner} or the node of a city that {@code inner} belongs to. */
    public static boolean contains(String outer, String inner) {
        return inner.startsWith(outer.replaceAll("(00)+$", ""));
    }
}
