package cn.xinfang.interconnection.quarantine;

import cn.xinfang.interconnection.rules.SetAside.Kind;
import cn.xinfang.interconnection.store.MeasureStore.MeasureRow;
import cn.xinfang.interconnection.store.QuarantineStore.QuarantineRow;
import java.time.Instant;
import java.util.UUID;

/**
 * A stream of a package that could not be taken in.
 *
 * @param place    where this node failed, for the maker; null unless it did
 * @param proposed measure that waits for a second administrator; null if there is none
 */
public record SetAsideView(UUID id, String peerName, long packageNumber, UUID stream, Kind kind, String reason, String place,
                           Instant since, MeasureView proposed) {

    static SetAsideView of(QuarantineRow row, String peerName, MeasureRow proposed) {
        return new SetAsideView(row.id(), peerName, row.packageNumber(), row.stream(), row.kind(), row.reason(), row.place(), row.since(),
                proposed == null ? null : MeasureView.of(proposed));
    }
}
