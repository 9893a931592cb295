package cn.xinfang.correspondence.rules;

import cn.xinfang.document.SupervisionLetter;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.Term;
import cn.xinfang.law.TermRule;
import cn.xinfang.law.TermRules;
import cn.xinfang.petition.RunningTerm;
import cn.xinfang.petition.supervision.Supervision;
import cn.xinfang.petition.supervision.SupervisionOpened;
import cn.xinfang.petition.supervision.SupervisionPressed;
import java.time.LocalDate;
import java.util.Optional;

/** Letters by which a petition office supervises. */
final class Demands {

    private Demands() {
    }

    /** What the supervision began with: that of the letter itself, or of the one that it goes on with. */
    static SupervisionOpened opening(Issue issue) {
        return issue.fact() instanceof SupervisionPressed pressed
                ? issue.state().supervision().supervisions().stream().map(Supervision::opening).filter(it -> it.id().equals(pressed.id())).findFirst().orElseThrow()
                : (SupervisionOpened) issue.fact();
    }

    static SupervisionLetter letter(Issue issue, Contacts contacts) {
        SupervisionOpened opening = opening(issue);
        boolean pressed = issue.fact() instanceof SupervisionPressed;
        LocalDate reportBy = pressed ? ((SupervisionPressed) issue.fact()).dueOn() : opening.dueOn();
        String remark = pressed ? ((SupervisionPressed) issue.fact()).remark() : opening.remark();
        return new SupervisionLetter(issue.state().ruleSet(), Frame.internal(issue, contacts), Frame.petition(issue), opening.to().name(),
                opening.trigger().label(), opening.trigger().article(issue.state().ruleSet()), duty(issue, opening.kind(), opening.start()).orElse(null),
                Frame.phrase(remark), reportBy);
    }

    /** The period that was missed: what, by when, by which article. */
    private static Optional<String> duty(Issue issue, ClockKind kind, LocalDate start) {
        return issue.state().terms().all().stream().map(RunningTerm::term).filter(it -> it.kind() == kind && it.start().equals(start)).findFirst()
                .flatMap(term -> TermRules.STANDARD.rule(kind, term.ruleSet(), start).map(rule -> missed(term, rule)));
    }

    private static String missed(Term term, TermRule rule) {
        return "应于" + term.dueLegal().getYear() + "年" + term.dueLegal().getMonthValue() + "月" + term.dueLegal().getDayOfMonth() + "日前"
                + rule.name() + "（" + rule.article() + "），至今未完成";
    }
}
