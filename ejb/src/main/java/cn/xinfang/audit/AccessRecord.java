package cn.xinfang.audit;

import cn.xinfang.audit.model.AccessEntry;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What the auditor and the petitioner read: who opened what of which petition, and why. Holds nothing of what was seen.
 *
 * @param duty the duties of the person at that time, in Chinese; null of the first looks, which did not keep it
 */
public record AccessRecord(UUID id, OffsetDateTime at, UUID account, String personName, String unit, UUID petition,
                           String what, String purpose, String duty) {

    static AccessRecord of(AccessEntry entry) {
        return new AccessRecord(entry.id(), entry.at(), entry.account(), entry.personName(), entry.unitCode(),
                entry.petitionId(), entry.what(), entry.purpose(), entry.duty());
    }
}
