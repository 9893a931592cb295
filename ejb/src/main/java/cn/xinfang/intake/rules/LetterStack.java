package cn.xinfang.intake.rules;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A stack of scanned letters that is not worked off.
 *
 * @param letters how many were taken in
 * @param left    how many of them still wait
 * @param first   draft of the first that waits
 */
public record LetterStack(UUID id, String openedBy, OffsetDateTime openedAt, int letters, int left, UUID first) {
}
