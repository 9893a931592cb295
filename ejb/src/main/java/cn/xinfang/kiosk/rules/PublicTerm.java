package cn.xinfang.kiosk.rules;

import cn.xinfang.law.DayNote;
import cn.xinfang.law.Explanation;
import cn.xinfang.law.Term;
import cn.xinfang.law.TermRule;
import cn.xinfang.law.Terms;
import cn.xinfang.petition.RunningTerm;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A statutory period, with its end explained.
 *
 * @param what    what must be done
 * @param who     who must do it, or may
 * @param state   how it stands today
 * @param overdue whether it ended without being done, or was done late
 * @param why     how the days were counted
 * @param days    days that did not count or moved the end
 * @param law     the article
 */
public record PublicTerm(String what, String who, LocalDate due, boolean provisional, String state, boolean overdue, String why,
                         List<DayNote> days, String law) {

    /** @param who the name of the unit that it binds; null where it runs for the petitioner */
    static PublicTerm of(RunningTerm running, String who, Terms terms, LocalDate today) {
        Term term = running.term();
        Explanation explanation = terms.explain(term);
        TermRule rule = terms.rules().rule(term.kind(), term.ruleSet(), term.start()).orElseThrow();
        boolean late = running.overdue(today);
        return new PublicTerm(rule.name(), who == null ? "您" : who, term.dueLegal(), term.provisional(), state(running, today, late), late,
                explanation.summary(), explanation.days(), explanation.article().toString());
    }

    private static String state(RunningTerm running, LocalDate today, boolean late) {
        LocalDate due = running.term().dueLegal();
        if (!running.running()) {
            return running.stoppedOn() + (late ? " 完成，比期限晚 " + ChronoUnit.DAYS.between(due, running.stoppedOn()) + " 天" : " 完成");
        }
        long left = ChronoUnit.DAYS.between(today, due);
        return late ? (running.unit() == null ? "期限已过" : "已超过期限 " + -left + " 天") : left == 0 ? "今天到期" : "还有 " + left + " 天";
    }
}
