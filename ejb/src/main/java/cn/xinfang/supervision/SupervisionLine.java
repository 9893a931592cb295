package cn.xinfang.supervision;

import cn.xinfang.docket.PetitionLine;
import cn.xinfang.docket.rules.Light;
import cn.xinfang.petition.supervision.SupervisionLevel;
import cn.xinfang.petition.supervision.SupervisionTrigger;
import java.time.LocalDate;

/**
 * A supervision in progress.
 *
 * @param toVerify whether the office is to act; otherwise the unit is
 * @param daysLeft until the report is due, negative when it is late; null where the office is to act
 */
public record SupervisionLine(PetitionLine petition, String unitName, SupervisionTrigger trigger, SupervisionLevel level, LocalDate openedOn,
                              LocalDate dueOn, boolean toVerify, Light light, Long daysLeft) {
}
