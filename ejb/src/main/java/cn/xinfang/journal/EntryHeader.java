package cn.xinfang.journal;

import cn.xinfang.kernel.Ids;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

/**
 * The part of an entry that every participant gets and that chains, signatures and comparisons cover.
 *
 * @param node        GB/T 2260 code of the authoring node
 * @param incarnation raised by one at every restore of that node from a backup
 * @param number      from 1, gap-free per stream and node
 * @param previous    hex SM3 of the node's previous header in this stream; null for the first
 * @param seen        highest number of every other node that the author had before it in this stream
 * @param order       one more than the order of anything the author had seen: sorting by it keeps cause before effect
 * @param cause       the entry that made the system write this one; null when a person did
 * @param localOnly   parts never leave the node
 * @param commitments hex SM3(salt ‖ bytes) of each part
 */
public record EntryHeader(UUID id, UUID stream, String kind, String node, int incarnation, long number, String previous,
                          SortedMap<String, Long> seen, long order, String type, int version, Author author, UUID cause,
                          OffsetDateTime at, boolean localOnly, Map<PartName, String> commitments) {

    /** The same sequence on every node, whatever the order of arrival. */
    public static final Comparator<EntryHeader> CAUSAL =
            Comparator.comparingLong(EntryHeader::order).thenComparing(EntryHeader::node).thenComparingLong(EntryHeader::number);

    /** The one id of what a rule writes into a stream because of an entry: written twice, it is the same. */
    public static UUID idOfEffect(UUID cause, UUID stream, String type) {
        return Ids.derived(cause, stream + "/" + type);
    }
}
