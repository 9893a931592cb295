package cn.xinfang.outside;

import cn.xinfang.outside.store.SenderStore.SenderRow;
import cn.xinfang.petition.Channel;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * An office that hands orders over.
 *
 * @param channel   how petitions that come from it arrived
 * @param unit      code of the petition office that owns its orders
 * @param keyMadeAt null while it has no key that holds, like {@code keyMadeBy}
 */
public record SenderView(UUID id, String name, Channel channel, String unit, OffsetDateTime keyMadeAt, String keyMadeBy) implements Serializable {

    static SenderView of(SenderRow row) {
        return new SenderView(row.id(), row.name(), row.channel(), row.unit(), row.keyMadeAt(), row.keyMadeBy());
    }
}
