package cn.xinfang.interconnection;

import java.time.Instant;

/**
 * How things stand with one peer.
 *
 * @param alarm       why its packages are not taken; null while they are
 * @param contactedAt null before the first contact
 * @param succeededAt when both sides last had nothing more; null before the first time
 * @param behind      streams of which the peer lacks something
 * @param behindSince null when it lacks nothing
 * @param waiting     streams that could not be taken in and need people
 * @param lastRun     running, waiting or ended; null before the first one
 */
public record PeerStatus(String node, String name, String alarm, Instant alarmSince, Instant contactedAt, Instant succeededAt,
                         int behind, Instant behindSince, int waiting, RunView lastRun) {
}
