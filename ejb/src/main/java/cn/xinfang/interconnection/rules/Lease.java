package cn.xinfang.interconnection.rules;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a run keeps its peer to itself without a sign of life.
 *
 * @param silence 5 to 50 seconds: a dead run is noticed within a minute, and one that waits for a disk is not taken for dead
 */
public record Lease(Duration silence) {

    private static final int USUAL = 40;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 50;

    /**
     * @param text seconds, or null for 40
     * @throws IllegalArgumentException when it is out of range
     */
    public static Lease of(String text) {
        int seconds = text == null || text.isBlank() ? USUAL : Integer.parseInt(text.strip());
        if (seconds < SHORTEST || seconds > LONGEST) {
            throw new IllegalArgumentException("XINFANG_LEASE 应为 %d 至 %d 秒".formatted(SHORTEST, LONGEST));
        }
        return new Lease(Duration.ofSeconds(seconds));
    }

    /** A sign of life before this says nothing any more. */
    public Instant since(Instant now) {
        return now.minus(silence);
    }

    /** A sign of life after this was given before the clock was set back, and says nothing either. */
    public Instant until(Instant now) {
        return now.plus(silence);
    }
}
