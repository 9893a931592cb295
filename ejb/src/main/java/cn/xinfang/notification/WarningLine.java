package cn.xinfang.notification;

import cn.xinfang.docket.PetitionLine;
import cn.xinfang.notification.rules.WarningStage;
import java.time.LocalDate;

/**
 * A line of the log of warnings.
 *
 * @param name what was due, in Chinese
 */
public record WarningLine(LocalDate businessDate, WarningStage stage, String name, LocalDate due, PetitionLine petition) {
}
