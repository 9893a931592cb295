package cn.xinfang.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Cause before effect: an entry needs its author's earlier ones in the stream, and what its author had seen of others. */
final class Prerequisites {

    private Prerequisites() {
    }

    /**
     * @param here    numbers by author that are here or came together with the entries
     * @param entries that shall be taken in
     * @return what is missing, by author and number
     */
    static List<EntryRange> missing(Map<String, ? extends Set<Long>> here, Collection<EntryHeader> entries) {
        SortedMap<String, Long> needed = new TreeMap<>();
        for (EntryHeader entry : entries) {
            needed.merge(entry.node(), entry.number() - 1, Math::max);
            entry.seen().forEach((node, number) -> needed.merge(node, number, Math::max));
        }
        List<EntryRange> missing = new ArrayList<>();
        needed.forEach((node, upTo) -> collect(node, upTo, here.containsKey(node) ? here.get(node) : Set.of(), missing));
        return missing;
    }

    private static void collect(String node, long upTo, Set<Long> here, List<EntryRange> missing) {
        long from = 0;
        for (long number = 1; number <= upTo + 1; number++) {
            boolean lacking = number <= upTo && !here.contains(number);
            if (lacking && from == 0) {
                from = number;
            } else if (!lacking && from > 0) {
                missing.add(new EntryRange(node, from, number - 1));
                from = 0;
            }
        }
    }
}
