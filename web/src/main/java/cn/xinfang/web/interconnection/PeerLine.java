package cn.xinfang.web.interconnection;

import cn.xinfang.interconnection.PeerStatus;

/** A peer in a list. */
public record PeerLine(PeerStatus status) {

    public Standing standing() {
        return Standing.of(status);
    }

    /** Whether a run with it waits or is under way. */
    public boolean active() {
        return status.lastRun() != null && switch (status.lastRun().state()) {
            case WAITING, RUNNING -> true;
            case DONE, FAILED, STOPPED, DEAD -> false;
        };
    }
}
