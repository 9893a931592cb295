package cn.xinfang.interconnection;

import java.util.function.BooleanSupplier;

/** Whether somebody asked a run to stop, on the page or in the server's console. */
public final class StopSignal {

    /** Thrown between two streams or packages; what is committed stays. */
    public static final class StoppedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StoppedException() {
            super("已按要求停止");
        }
    }

    private final BooleanSupplier wanted;

    public StopSignal(BooleanSupplier wanted) {
        this.wanted = wanted;
    }

    void check() {
        if (wanted.getAsBoolean()) {
            throw new StoppedException();
        }
    }
}
