package cn.xinfang.journal;

import java.util.Set;

/**
 * A fact as the journal of this node holds it.
 *
 * @param parts the parts held here; components of absent parts are null in {@code fact}
 */
public record Recorded<F extends Fact>(EntryHeader header, F fact, Set<PartName> parts) {
}
