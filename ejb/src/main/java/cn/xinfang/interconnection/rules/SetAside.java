package cn.xinfang.interconnection.rules;

import cn.xinfang.journal.EntryRange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A stream of a package that its receiver could not take in. The receiver states all of them at every opening, so the sender
 * always knows how they stand now, and sends again what is missing.
 *
 * @param number  of the package
 * @param reason  in Chinese; holds nothing of the content
 * @param missing entries that the receiver waits for; empty unless it waits for some
 */
public record SetAside(UUID stream, long number, Kind kind, String reason, List<EntryRange> missing) {

    /** Why a stream was set aside. */
    public enum Kind {
        /** Right, but what its authors had seen has not come yet; it is asked for. */
        MISSING(true),
        /** Right, but an earlier package holds something of the same stream that stopped it. */
        BEHIND(true),
        /** Two administrators decided that all of the stream is asked for again. */
        ANEW(true),
        /** Written by a newer version of the software. */
        UNKNOWN(false),
        /** Contradicts what is held here. */
        FORK(false),
        /** Right, but this node fails on it. */
        FAILED(false),
        /** Two administrators sent it back with a reason. */
        REFUSED(false);

        private final boolean parked;

        Kind(boolean parked) {
            this.parked = parked;
        }

        /** Whether it only waits and goes on by itself. */
        public boolean parked() {
            return parked;
        }

        /** Whether people have to do something about it. */
        public boolean needsPeople() {
            return !parked && this != REFUSED;
        }
    }

    /** The same, each asking only for what does not lie in an earlier package of its stream: only the first one asks. */
    public static List<SetAside> asking(List<SetAside> byNumber) {
        Set<UUID> earlier = new HashSet<>();
        return byNumber.stream().map(it -> earlier.add(it.stream()) ? it
                : new SetAside(it.stream(), it.number(), it.kind(), it.reason(), List.of())).toList();
    }
}
