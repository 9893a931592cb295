package cn.xinfang.it;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Waits for what servers do in their own time. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Eventually() {
    }

    /** @throws AssertionError when it has not happened after three minutes */
    public static void until(String what, Callable<Boolean> happened) throws Exception {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!happened.call()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("did not happen: " + what);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }
}
