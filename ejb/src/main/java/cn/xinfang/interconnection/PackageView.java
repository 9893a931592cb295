package cn.xinfang.interconnection;

import cn.xinfang.interconnection.store.PackageStore.Direction;
import cn.xinfang.interconnection.store.PackageStore.PackageRow;
import cn.xinfang.interconnection.store.PackageStore.State;
import java.time.Instant;

/** One package; {@code size} in bytes. */
public record PackageView(Direction direction, long number, Instant createdAt, int streams, int entries, int files, long size,
                          State state, int appliedStreams) {

    static PackageView of(PackageRow row) {
        return new PackageView(row.direction(), row.number(), row.createdAt(), row.streams(), row.entries(), row.files(), row.size(),
                row.state(), row.appliedStreams());
    }
}
