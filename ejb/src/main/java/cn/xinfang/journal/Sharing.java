package cn.xinfang.journal;

import java.util.Map;
import java.util.Set;

/** Which nodes take part in a stream, and which parts of its entries each of them may hold. Headers go to all of them. */
public record Sharing(Map<String, Set<PartName>> partsByNode) {

    public static final Sharing NONE = new Sharing(Map.of());
}
