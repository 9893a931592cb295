package cn.xinfang.reference;

import cn.xinfang.reference.rules.ReferenceTable;
import cn.xinfang.reference.rules.RowChange;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * An entry of the journal of reference data.
 *
 * @param person who made it
 * @param node   code of the node where it was made
 * @param source the document behind it; may be null
 * @param begun  whether it is the one with which the table's journal began
 * @param rows   what it changed, up to the number that a page shows
 * @param count  how many rows it changed
 */
public record ReferenceEntryView(OffsetDateTime at, String person, String node, ReferenceTable table, LocalDate effectiveOn,
                                 String reason, String source, boolean begun, List<RowChange> rows, int count) {
}
