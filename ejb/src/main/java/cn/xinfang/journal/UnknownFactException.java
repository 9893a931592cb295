package cn.xinfang.journal;

/** An entry of a type that this version does not know: it is kept and its stream waits for a newer version. */
public class UnknownFactException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String type;

    public UnknownFactException(String type) {
        super("Unknown fact type " + type);
        this.type = type;
    }

    public String type() {
        return type;
    }
}
