package cn.xinfang.interconnection;

import cn.xinfang.interconnection.store.QuarantineStore.QuarantineRow;
import java.time.Instant;
import java.util.UUID;

/** A stream that could not be applied; every run tries it again. */
public record QuarantineView(UUID stream, long packageNumber, String reason, Instant since) {

    static QuarantineView of(QuarantineRow row) {
        return new QuarantineView(row.stream(), row.packageNumber(), row.reason(), row.since());
    }
}
