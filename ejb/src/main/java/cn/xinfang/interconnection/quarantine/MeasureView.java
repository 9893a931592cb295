package cn.xinfang.interconnection.quarantine;

import cn.xinfang.interconnection.rules.SetAside.Kind;
import cn.xinfang.interconnection.store.MeasureStore.MeasureRow;
import java.time.Instant;
import java.util.UUID;

/**
 * A measure on which two administrators decide.
 *
 * @param proposedBy account of who proposed it
 * @param confirmed  null while nobody has decided
 */
public record MeasureView(UUID id, Kind kind, String reason, UUID proposedBy, String proposedName, Instant proposedAt, String decidedName,
                          Instant decidedAt, Boolean confirmed) {

    static MeasureView of(MeasureRow row) {
        return new MeasureView(row.id(), row.kind(), row.reason(), row.proposedBy(), row.proposedName(), row.proposedAt(), row.decidedName(),
                row.decidedAt(), row.confirmed());
    }
}
