package cn.xinfang.docket;

import cn.xinfang.docket.rules.Light;
import cn.xinfang.law.Explanation;
import cn.xinfang.law.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A statutory period of the file.
 *
 * @param name      what must be done, in Chinese
 * @param unitName  who must do it; null where the period is the petitioner's own
 * @param stoppedOn null while it runs
 * @param promised  end of a shorter period that the place has promised; null where it has promised none
 * @param daysLeft  days from today to the legal end, negative when overdue; null when it no longer runs
 */
public record TermLine(Term term, String name, String unitName, LocalDate stoppedOn, LocalDate promised, Light light, Long daysLeft,
                       Explanation explanation) {

    /** Days by which it was done after its legal end; 0 where it was in time or still runs. */
    public long daysLate() {
        return light == Light.DONE_LATE ? ChronoUnit.DAYS.between(term.dueLegal(), stoppedOn) : 0;
    }
}
