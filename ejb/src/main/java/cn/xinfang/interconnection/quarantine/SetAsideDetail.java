package cn.xinfang.interconnection.quarantine;

import java.util.List;

/**
 * One stream that was set aside, closely.
 *
 * @param sent     headers that the package holds of it; empty when they cannot be read
 * @param theirs   the version of the peer that contradicts what is held here; null unless one does
 * @param ours     the version held here under the same number; null if there is none
 * @param held     the last entry of each author that is held here: the last good state
 * @param measures decided and proposed, newest first
 */
public record SetAsideDetail(SetAsideView line, List<HeaderView> sent, HeaderView theirs, HeaderView ours, List<HeaderView> held,
                             List<MeasureView> measures) {
}
