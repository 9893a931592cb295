package cn.xinfang.interconnection.rules;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When a county exchanges by itself: once for every date from a certain time of day on, so a missed night is caught up as
 * soon as the server runs; and again some time after a run that failed.
 *
 * @param at time of day in China; empty where only people start runs
 */
public record NightSchedule(Optional<LocalTime> at) {

    private static final LocalTime USUAL = LocalTime.of(0, 30);
    private static final Duration PAUSE = Duration.ofMinutes(30);

    public enum Due { NOTHING, SCHEDULED, RETRY }

    /** @param text {@code HH:mm}, {@code off}, or null for half past midnight */
    public static NightSchedule of(String text) {
        if (text == null || text.isBlank()) {
            return new NightSchedule(Optional.of(USUAL));
        }
        return new NightSchedule("off".equals(text) ? Optional.empty() : Optional.of(LocalTime.parse(text)));
    }

    /**
     * @param scheduledToday whether today's run was begun or is waiting
     * @param failedAt       when the last run of the peer ended, if it failed and no other is waiting or running
     */
    public Due due(LocalDateTime now, boolean scheduledToday, Optional<LocalDateTime> failedAt) {
        if (at.isEmpty() || now.toLocalTime().isBefore(at.get())) {
            return Due.NOTHING;
        }
        if (!scheduledToday) {
            return Due.SCHEDULED;
        }
        return failedAt.filter(failure -> !failure.plus(PAUSE).isAfter(now)).isPresent() ? Due.RETRY : Due.NOTHING;
    }

    /** The latest moment up to {@code now} at which a run was to begin; empty where only people start runs. */
    public Optional<LocalDateTime> lastNight(LocalDateTime now) {
        return at.map(time -> now.toLocalTime().isBefore(time) ? now.toLocalDate().minusDays(1).atTime(time) : now.toLocalDate().atTime(time));
    }
}
