package cn.xinfang.interconnection.restoration;

import cn.xinfang.interconnection.store.RestorationStore.LostRow;
import cn.xinfang.journal.PartName;
import java.util.List;
import java.util.UUID;

/**
 * A stream of which parts were lost, since no peer may hold them.
 *
 * @param kind    of the stream, e.g. {@code petition}
 * @param entries how many entries lack something
 */
public record LostView(UUID stream, String kind, int entries, List<PartName> parts) {

    static LostView of(LostRow row) {
        return new LostView(row.stream(), row.kind(), row.entries(), row.names().stream().map(PartName::valueOf).toList());
    }
}
