package cn.xinfang.interconnection.reconciliation.rules;

import cn.xinfang.journal.PartName;
import cn.xinfang.security.crypto.Sm3;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a node states to another that it holds of a stream.
 *
 * @param behind  something of it is still on its way to the other
 * @param waiting it is set aside here: it came and could not be applied
 * @param entries each author's in the order of its numbers
 */
public record Holding(UUID stream, boolean behind, boolean waiting, List<Held> entries) {

    /**
     * @param digest hex SM3 of the stored header
     * @param sound  the header is the one that its digest was taken of
     * @param parts  those that open here and match their commitment
     * @param broken those that lie here and do not
     * @param erased those that were taken away by law
     * @param marked those that the other has as far as this node knows; null when it does not know the other to have the entry
     */
    public record Held(UUID id, String node, long number, String digest, boolean sound, Set<PartName> parts, Set<PartName> broken,
                       Set<PartName> erased, Set<PartName> marked) {

        /** The same on both sides. */
        String key() {
            return node + "/" + number;
        }

        /** Parts that both sides hold as far as this one knows. */
        private String shared() {
            return marked == null ? "-" : parts.stream().filter(marked::contains)
                    .map(PartName::name).sorted().collect(Collectors.joining(","));
        }
    }

    /** Equal on both sides when both hold the same headers and the parts that both should hold, and know it of each other. */
    public byte[] leaf() {
        return Sm3.digest(entries.stream().map(it -> it.key() + " " + it.digest() + " " + it.shared() + "\n").sorted()
                .collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8));
    }
}
