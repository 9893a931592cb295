package cn.xinfang.web.interconnection;

import cn.xinfang.interconnection.PeerStatus;
import cn.xinfang.interconnection.RunView;

/** How things stand with a peer in one word; the worst that is true. */
public enum Standing {
    REFUSED("alarm"),
    RUNNING("active"),
    REQUESTED("active"),
    FAILED("alarm"),
    QUARANTINE("waiting"),
    NEVER("waiting"),
    BEHIND("waiting"),
    WELL("ok");

    private final String pill;

    Standing(String pill) {
        this.pill = pill;
    }

    /** Suffix of the style class. */
    public String pill() {
        return pill;
    }

    static Standing of(PeerStatus peer) {
        if (peer.alarm() != null) {
            return REFUSED;
        }
        Standing run = peer.lastRun() == null ? WELL : of(peer.lastRun());
        if (run != WELL) {
            return run;
        }
        if (peer.waiting() > 0) {
            return QUARANTINE;
        }
        if (peer.succeededAt() == null) {
            return NEVER;
        }
        return peer.behind() > 0 ? BEHIND : WELL;
    }

    private static Standing of(RunView run) {
        return switch (run.state()) {
            case WAITING -> REQUESTED;
            case RUNNING -> RUNNING;
            case FAILED, DEAD -> FAILED;
            case DONE, STOPPED -> WELL;
        };
    }
}
