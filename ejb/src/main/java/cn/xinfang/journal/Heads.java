package cn.xinfang.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The last entry of every node in one stream. */
record Heads(Map<String, Head> byNode) {

    static final Heads NONE = new Heads(Map.of());

    record Head(long number, String digest, long order) {
    }

    static Heads of(List<Entry> entries) {
        Map<String, Head> heads = new LinkedHashMap<>();
        for (Entry entry : entries) {
            EntryHeader header = entry.header();
            heads.merge(header.node(), new Head(header.number(), Journal.digest(entry.bytes()), header.order()),
                    (a, b) -> a.number() > b.number() ? a : b);
        }
        return new Heads(heads);
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
