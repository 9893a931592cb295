package cn.xinfang.petition.review;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.Pause;
import cn.xinfang.law.Term;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.time.LocalDate;
import java.util.List;

/**
 * Ends the hearing with its record and conclusion. In a re-examination its days, the first and the last included, do not count
 * for the thirty days.
 *
 * @param on       last day, from the day it began until today
 * @param document number of the conclusion
 */
public record CloseHearing(LocalDate on, String record, String conclusion, String document) implements HearingStep {

    @Override
    public Decision decide(PetitionState state, Situation at) {
        Round round = state.review().current();
        if (round.hearingSince() == null || round.hearing() != null) {
            return new Decision.Refused(Refusal.of("NO_HEARING_OPEN", "没有正在进行的听证。", "请先登记听证开始。"));
        }
        if (on == null || on.isAfter(at.today()) || on.isBefore(round.hearingSince()) || blank(record) || blank(conclusion)) {
            return new Decision.Refused(Refusal.of("HEARING_RECORD", "听证须有结束日期、笔录和结论。", "请填写开始之后、今天之前的日期，并补全笔录和结论。"));
        }
        List<Term> terms = round.request().instance() == Instance.REVIEW ? List.of()
                : state.terms().latest(ClockKind.T11).stream().map(it -> at.terms().pause(it.term(), List.of(new Pause(Pause.Reason.HEARING, round.hearingSince(), on)))).toList();
        return Decision.of(new HearingClosed(round.number(), on, terms, document, record, conclusion));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
