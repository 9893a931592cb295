package cn.xinfang.web.interconnection;

import cn.xinfang.interconnection.PeerStatus;
import cn.xinfang.interconnection.store.RunStore.State;

/** A peer in a list. */
public record PeerLine(PeerStatus status) {

    public Standing standing() {
        return Standing.of(status);
    }

    /** Whether a run with it waits or is under way. */
    public boolean active() {
        return running() || has(State.WAITING);
    }

    /** Whether a run is under way, so that it can be stopped. */
    public boolean running() {
        return has(State.RUNNING);
    }

    private boolean has(State state) {
        return status.lastRun() != null && status.lastRun().state() == state;
    }
}
