package cn.xinfang.journal;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The last entry of every node in one stream. */
record Heads(Map<String, Head> byNode) {

    record Head(long number, String digest, long order) {
    }

    /** Number and digest that the next entry of {@code node} builds on. */
    Head of(String node) {
        return byNode.getOrDefault(node, new Head(0, null, 0));
    }

    long nextOrder() {
        return byNode.values().stream().mapToLong(Head::order).max().orElse(0) + 1;
    }

    SortedMap<String, Long> seenBy(String node) {
        SortedMap<String, Long> seen = new TreeMap<>();
        byNode.forEach((other, head) -> {
            if (!other.equals(node)) {
                seen.put(other, head.number());
            }
        });
        return seen;
    }
}
