package cn.xinfang.interconnection.reconciliation.rules;

import java.time.Duration;
import java.time.Instant;

/**
 * How it stood with one peer in the morning.
 *
 * @param enrolled    whether it exchanges already
 * @param succeededAt when both sides last had nothing more; null before the first time
 * @param behind      streams of which the peer lacks something
 * @param behindSince null when it lacks nothing
 * @param waiting     streams that came and could not be applied
 * @param found       differences found since the report before
 * @param repaired    of these, put right
 * @param open        still different, whenever they were found
 * @param agrees      whether the newest sheet agrees; null when there is none
 * @param alarm       in Chinese; null when there is none
 * @param failure     why the last run failed; null when it did not
 */
public record MorningLine(String node, String name, boolean enrolled, Instant succeededAt, int behind, Instant behindSince, int waiting,
                          int found, int repaired, int open, Boolean agrees, String alarm, String failure) {

    private static final Duration DAY = Duration.ofDays(1);

    /** Whether nobody has anything to do: exchanged within a day, nothing waiting, nothing different, no alarm. */
    public boolean well(Instant at) {
        return enrolled && exchanged(at) && waiting == 0 && open == 0 && !Boolean.FALSE.equals(agrees) && alarm == null;
    }

    /** Whether both sides had nothing more at a time within the last day. */
    public boolean exchanged(Instant at) {
        return succeededAt != null && !succeededAt.isBefore(at.minus(DAY));
    }
}
