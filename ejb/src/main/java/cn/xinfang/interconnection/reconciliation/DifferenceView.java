package cn.xinfang.interconnection.reconciliation;

import cn.xinfang.interconnection.reconciliation.store.DifferenceStore.DifferenceRow;
import java.time.Instant;
import java.util.UUID;

/**
 * One stream that was found different.
 *
 * @param number   of the petition; null where the stream is none, or is unknown here
 * @param words    what differs, in Chinese
 * @param times    how often in turn it was found
 * @param alarming whether people have to see to it
 */
public record DifferenceView(UUID stream, String number, String words, int times, boolean alarming, Instant foundAt, Instant resolvedAt) {

    static DifferenceView of(DifferenceRow row) {
        return new DifferenceView(row.stream(), row.number(), row.words(), row.times(), row.isAlarming(), row.foundAt(), row.resolvedAt());
    }
}
