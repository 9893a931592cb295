package cn.xinfang.interconnection;

import cn.xinfang.interconnection.store.RunStore.Cause;
import cn.xinfang.interconnection.store.RunStore.RunRow;
import cn.xinfang.interconnection.store.RunStore.State;
import java.time.Duration;
import java.time.Instant;

/**
 * One run.
 *
 * @param execution    number of the batch execution in the server's console; null before it began
 * @param phase        what it is doing, in Chinese; null unless it runs
 * @param streams      streams applied
 * @param streamsTotal streams known so far that are to be applied
 * @param perMinute    streams applied in a minute, on average; 0 before it began
 * @param failure      in Chinese; null when it did not fail
 */
public record RunView(Cause cause, State state, Long execution, Instant startedAt, Instant endedAt, String phase,
                      int streams, int streamsTotal, long perMinute, String failure) {

    static RunView of(RunRow row, Instant now) {
        return new RunView(row.cause(), row.state(), row.executionId(), row.startedAt(), row.endedAt(), row.phase(), row.streams(),
                row.streamsTotal(), rate(row, now), row.failure());
    }

    private static long rate(RunRow row, Instant now) {
        if (row.startedAt() == null) {
            return 0;
        }
        long millis = Math.max(1, Duration.between(row.startedAt(), row.endedAt() == null ? now : row.endedAt()).toMillis());
        return row.streams() * 60_000L / millis;
    }
}
