package cn.xinfang.journal;

import java.util.Set;
import java.util.UUID;

/**
 * An entry as its stored bytes show it, whatever the columns beside them say.
 *
 * @param digest hex SM3 of the stored header
 * @param parts  those that open and match their commitment
 * @param broken those that lie here and do not
 * @param erased those that were taken away by law
 * @param faults what is wrong with the entry; parts apart
 */
public record FoundEntry(UUID id, UUID stream, String node, long number, String digest, Set<PartName> parts, Set<PartName> broken,
                         Set<PartName> erased, Set<Fault> faults) {

    /** What can be wrong with a stored entry. */
    public enum Fault {
        /** The header is not the one that its digest was taken of, or cannot be read. */
        HEADER,
        /** A column beside the header says something else than the header. */
        COLUMN,
        /** The header does not name the digest of its predecessor. */
        CHAIN,
        /** The predecessor is not here. */
        GAP,
        /** An entry of this node lacks a part that was not erased. */
        PART_LOST,
        /** A part lies here that does not open or does not match its commitment. */
        PART_BROKEN
    }
}
