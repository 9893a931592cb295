package cn.xinfang.assistance.rules;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.assistance.AssistanceKind;
import cn.xinfang.petition.assistance.Consent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Citizens were helped.
 *
 * @param unit        code of the unit that helped
 * @param people      how many, 1 to 9999
 * @param destination where to: a unit, a window; null where they were helped on the spot
 * @param consent     null where nothing was done in their name
 * @param petition    that it was about; null if there is none
 */
public record ServiceGiven(@In(PartName.STUB) AssistanceKind kind, @In(PartName.STUB) LocalDate on, @In(PartName.STUB) String unit,
                           @In(PartName.STUB) String unitName, @In(PartName.STUB) String node, @In(PartName.STUB) int people,
                           String destination, Consent consent, String note, @In(PartName.STUB) UUID petition) implements ServiceFact {
}
