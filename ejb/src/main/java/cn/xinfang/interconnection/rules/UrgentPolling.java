package cn.xinfang.interconnection.rules;

import java.time.Duration;
import java.util.Optional;

/**
 * How often a county asks its city for what must not wait.
 *
 * @param every at least ten seconds; empty where the county does not ask
 */
public record UrgentPolling(Optional<Duration> every) {

    private static final Duration USUAL = Duration.ofMinutes(1);
    private static final Duration SHORTEST = Duration.ofSeconds(10);

    /** @param text seconds, {@code off}, or null for one minute */
    public static UrgentPolling of(String text) {
        if (text == null || text.isBlank()) {
            return new UrgentPolling(Optional.of(USUAL));
        }
        if ("off".equals(text)) {
            return new UrgentPolling(Optional.empty());
        }
        Duration every = Duration.ofSeconds(Long.parseLong(text));
        return new UrgentPolling(Optional.of(every.compareTo(SHORTEST) < 0 ? SHORTEST : every));
    }
}
