package cn.xinfang.law;

import java.time.LocalDate;

/**
 * A day that mattered for the end of a period.
 *
 * @param reason what the day is and what follows from it, in Chinese
 */
public record DayNote(LocalDate date, String reason) {
}
