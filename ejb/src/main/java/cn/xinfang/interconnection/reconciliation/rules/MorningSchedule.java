package cn.xinfang.interconnection.reconciliation.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * When the morning report is made: once for every date from a certain time of day on. After a standstill it is made as soon as the
 * server runs, and the dates between are noted.
 *
 * @param at time of day in China; empty where none is made
 */
public record MorningSchedule(Optional<LocalTime> at) {

    /** Dates of a standstill that are noted at most. */
    public static final int LONGEST_GAP = 31;

    private static final LocalTime USUAL = LocalTime.of(6, 0);

    /** @param text {@code HH:mm}, {@code off}, or null for six in the morning */
    public static MorningSchedule of(String text) {
        if (text == null || text.isBlank()) {
            return new MorningSchedule(Optional.of(USUAL));
        }
        return new MorningSchedule("off".equals(text) ? Optional.empty() : Optional.of(LocalTime.parse(text)));
    }

    /**
     * Dates whose report is to be made now, the oldest first; all but the last are those of a standstill.
     *
     * @param last of the newest report; empty before the first
     */
    public List<LocalDate> due(LocalDateTime now, Optional<LocalDate> last) {
        if (at.isEmpty()) {
            return List.of();
        }
        LocalDate newest = now.toLocalTime().isBefore(at.get()) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
        LocalDate oldest = last.map(date -> date.plusDays(1)).orElse(newest);
        LocalDate first = oldest.isBefore(newest.minusDays(LONGEST_GAP - 1L)) ? newest.minusDays(LONGEST_GAP - 1L) : oldest;
        return first.isAfter(newest) ? List.of() : first.datesUntil(newest.plusDays(1)).toList();
    }

    /** The streams that are looked at every night are looked at an hour before the report; empty where none is made. */
    public boolean checkDue(LocalDateTime now, Optional<LocalDateTime> lastRequested) {
        return at.filter(time -> {
            LocalDateTime report = now.toLocalDate().atTime(time);
            return !now.isBefore(report.minusHours(1)) && lastRequested.filter(last -> !last.isBefore(report.minusHours(1))).isEmpty();
        }).isPresent();
    }
}
