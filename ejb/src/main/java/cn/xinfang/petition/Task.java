package cn.xinfang.petition;

import cn.xinfang.kernel.Article;
import java.time.LocalDate;

/**
 * A duty that facts have left open: derived from them, never recorded itself, and gone with the fact that does it. A statutory
 * period is a {@link RunningTerm}; a task is what somebody must do besides.
 *
 * @param unit    code of the unit that must act
 * @param since   day of the fact that left it open
 * @param due     last day for it; null where there is none
 * @param article where the duty is written
 */
public record Task(TaskKind kind, String unit, LocalDate since, LocalDate due, Article article) {
}
