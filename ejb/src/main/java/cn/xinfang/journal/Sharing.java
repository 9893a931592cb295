package cn.xinfang.journal;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which nodes take part in a stream, and which parts of its entries each of them may hold. Headers go to all of them.
 *
 * @param urgent what changed just now goes at once and does not wait for the night
 */
public record Sharing(Map<String, Set<PartName>> partsByNode, boolean urgent) {

    public static final Sharing NONE = new Sharing(Map.of());

    public Sharing(Map<String, Set<PartName>> partsByNode) {
        this(partsByNode, false);
    }

    public Sharing urgentIf(boolean now) {
        return new Sharing(partsByNode, now);
    }

    /**
     * Everything for the node that began the stream, and what {@code city} is told; where they are one, everything.
     *
     * @param told parts that the city may hold of its counties' entries
     */
    public static Sharing withCity(String city, Set<PartName> told, History<?> history) {
        Map<String, Set<PartName>> parts = new HashMap<>();
        parts.put(city, told);
        parts.put(history.entries().get(0).header().node(), EnumSet.allOf(PartName.class));
        return new Sharing(parts);
    }
}
