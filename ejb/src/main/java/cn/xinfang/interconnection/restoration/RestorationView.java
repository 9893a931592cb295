package cn.xinfang.interconnection.restoration;

import cn.xinfang.interconnection.store.RestorationStore.ReadBackRow;
import cn.xinfang.interconnection.store.RestorationStore.RestorationRow;
import java.time.Instant;
import java.util.List;

/**
 * The last restore of this node.
 *
 * @param words      how it was discovered
 * @param proposedBy who wants to write without waiting for all peers; null if nobody does
 * @param reason     why; null if nobody does
 * @param releasedBy who agreed; null while nothing is written, and when all peers have given back
 * @param writingAt  when this node began to write again; null before that
 */
public record RestorationView(Instant begunAt, String words, String proposedBy, String reason, String releasedBy, Instant writingAt,
                              List<Peer> peers) {

    /** How far a peer is. */
    public enum Progress {
        /** It was not reached since the restore. */
        AWAITED,
        /** Its receipts are here, the entries are coming. */
        GIVING,
        /** All that it had is here. */
        DONE
    }

    /** What a peer has given back; {@code since} is when it reached this point, null for one that is awaited. */
    public record Peer(String name, Progress progress, Instant since) {

        static Peer of(ReadBackRow row) {
            return row.completedAt() != null ? new Peer(row.name(), Progress.DONE, row.completedAt())
                    : new Peer(row.name(), row.adoptedAt() == null ? Progress.AWAITED : Progress.GIVING, row.adoptedAt());
        }
    }

    static RestorationView of(RestorationRow row, List<ReadBackRow> peers) {
        return new RestorationView(row.begunAt(), row.words(), row.proposedByName(), row.reason(), row.releasedByName(), row.writingAt(),
                peers.stream().map(Peer::of).toList());
    }
}
