package cn.xinfang.journal;

import java.time.LocalDate;

/**
 * Fired inside the transaction in which a restored node begins to write again: whoever gives out numbers goes on beyond those
 * that may have been given since the backup.
 */
public record NodeRestored(int incarnation, LocalDate on) {
}
