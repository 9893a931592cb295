package cn.xinfang.journal;

import java.util.UUID;

/** Fired inside the transaction that appended to or applied to a stream. */
public record StreamChanged(UUID stream, Sharing sharing) {
}
