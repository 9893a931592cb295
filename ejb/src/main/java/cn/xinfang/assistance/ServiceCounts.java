package cn.xinfang.assistance;

import cn.xinfang.petition.assistance.AssistanceKind;
import java.util.Map;

/**
 * How often a unit helped.
 *
 * @param records by kind; kinds without a record are missing
 * @param people  of all records together
 */
public record ServiceCounts(String unitName, Map<AssistanceKind, Long> records, long people) {

    public long of(AssistanceKind kind) {
        return records.getOrDefault(kind, 0L);
    }

    public long total() {
        return records.values().stream().mapToLong(Long::longValue).sum();
    }
}
