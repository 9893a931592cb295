package cn.xinfang.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Ids are made in Java, before anything is written. */
public final class Ids {

    private Ids() {
    }

    /** A new id that sorts by time of making (UUID version 7). */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** The one id that {@code purpose} gives to what follows from {@code cause}: made twice, it is the same. */
    public static UUID derived(UUID cause, String purpose) {
        return UuidCreator.getNameBasedSha1(cause, purpose);
    }
}
