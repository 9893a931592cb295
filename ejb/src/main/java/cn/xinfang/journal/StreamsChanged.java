package cn.xinfang.journal;

import java.util.Map;
import java.util.UUID;

/**
 * Fired inside the transaction that appended to or applied to streams.
 *
 * @param sharing of every stream that changed
 */
public record StreamsChanged(Map<UUID, Sharing> sharing) {
}
