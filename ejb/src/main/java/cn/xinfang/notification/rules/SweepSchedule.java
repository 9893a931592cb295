package cn.xinfang.notification.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * When the periods are swept by themselves: once for every date from a certain time of day on, after the nightly exchange. Missed
 * nights are caught up date by date.
 *
 * @param at time of day in China; empty where only people start it
 */
public record SweepSchedule(Optional<LocalTime> at) {

    /** Nights that are caught up at most. */
    public static final int LONGEST_GAP = 31;

    private static final LocalTime USUAL = LocalTime.of(2, 0);

    /** @param text {@code HH:mm}, {@code off}, or null for two o'clock at night */
    public static SweepSchedule of(String text) {
        if (text == null || text.isBlank()) {
            return new SweepSchedule(Optional.of(USUAL));
        }
        return new SweepSchedule("off".equals(text) ? Optional.empty() : Optional.of(LocalTime.parse(text)));
    }

    /**
     * The dates that are to be swept now, the oldest first.
     *
     * @param last the newest date that was swept or waits; empty before the first
     */
    public List<LocalDate> due(LocalDateTime now, Optional<LocalDate> last) {
        if (at.isEmpty()) {
            return List.of();
        }
        LocalDate newest = now.toLocalTime().isBefore(at.get()) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
        LocalDate oldest = last.map(date -> date.plusDays(1)).orElse(now.toLocalDate());
        LocalDate first = oldest.isBefore(newest.minusDays(LONGEST_GAP - 1L)) ? newest.minusDays(LONGEST_GAP - 1L) : oldest;
        return first.isAfter(newest) ? List.of() : first.datesUntil(newest.plusDays(1)).toList();
    }
}
