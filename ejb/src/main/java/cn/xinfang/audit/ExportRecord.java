package cn.xinfang.audit;

import cn.xinfang.audit.model.ExportEntry;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What the auditor reads of an export.
 *
 * @param what    conditions and columns, in Chinese
 * @param purpose null where few petitions were exported without one
 */
public record ExportRecord(UUID id, OffsetDateTime at, String personName, String unit, String what, String format, long rows,
                           String purpose) {

    static ExportRecord of(ExportEntry entry) {
        return new ExportRecord(entry.id(), entry.at(), entry.personName(), entry.unitCode(), entry.what(), entry.format(), entry.rows(),
                entry.purpose());
    }
}
