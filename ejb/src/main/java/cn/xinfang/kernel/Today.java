package cn.xinfang.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** The only place where the time is read. Dates are those of China, whatever the machine's zone. */
public final class Today {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final ThreadLocal<LocalDateTime> MOMENT = new ThreadLocal<>();

    private final Clock clock;
    private final Optional<LocalDate> fixed;

    private Today(Clock clock, Optional<LocalDate> fixed) {
        this.clock = clock;
        this.fixed = fixed;
    }

    /** The machine's clock; its date is replaced by {@code fixed} when that is given. */
    public static Today of(Clock clock, Optional<LocalDate> fixed) {
        return new Today(clock.withZone(ZONE), fixed);
    }

    public LocalDate date() {
        LocalDateTime moment = MOMENT.get();
        return moment != null ? moment.toLocalDate() : fixed.orElseGet(() -> LocalDate.now(clock));
    }

    /** The present moment; with a fixed date, that date at the present time of day. */
    public Instant instant() {
        LocalDateTime moment = MOMENT.get();
        return moment != null ? moment.atZone(ZONE).toInstant()
                : fixed.map(date -> clock.instant().atZone(ZONE).with(date).toInstant()).orElseGet(clock::instant);
    }

    /**
     * Does {@code work} as if it were {@code moment}: for records of the past that go through the same commands as those of
     * today. Holds for this thread and ends with the work.
     */
    public void during(LocalDateTime moment, Runnable work) {
        LocalDateTime outer = MOMENT.get();
        MOMENT.set(moment);
        try {
            work.run();
        } finally {
            if (outer == null) {
                MOMENT.remove();
            } else {
                MOMENT.set(outer);
            }
        }
    }
}
