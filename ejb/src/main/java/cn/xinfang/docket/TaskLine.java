package cn.xinfang.docket;

import cn.xinfang.docket.rules.Light;
import cn.xinfang.petition.Task;

/**
 * A duty of the signed-in person's unit, with the petition it is about.
 *
 * @param daysLeft days from today to its due day, negative when overdue; null where it has none
 */
public record TaskLine(Task task, PetitionLine petition, Light light, Long daysLeft) {
}
