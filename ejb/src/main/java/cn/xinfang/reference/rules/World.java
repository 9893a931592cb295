package cn.xinfang.reference.rules;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a change is judged by.
 *
 * @param tables every table as it stands on the first day of the change
 * @param node   the node that makes the change
 * @param today  the day of the entry
 */
public record World(Map<ReferenceTable, Contents> tables, String node, LocalDate today) {

    public Contents of(ReferenceTable table) {
        return tables.getOrDefault(table, Contents.NONE);
    }
}
