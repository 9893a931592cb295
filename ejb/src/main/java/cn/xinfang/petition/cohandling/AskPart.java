package cn.xinfang.petition.cohandling;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.RunningTerm;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.assignment.HandOver;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lead asks another unit to handle a part.
 *
 * @param dueOn after today, and not after the running period of the lead
 */
public record AskPart(UnitRef unit, LocalDate dueOn, String task) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.ASK_PART;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.unless(Stream.of(() -> unit(state), () -> HandOver.accused(unit, state, at), () -> text(), () -> due(state, at)),
                () -> Decision.of(new PartAsked(state.assignment().custody(), state.coHandling().parts().size() + 1, at.today(), unit, dueOn, task)));
    }

    private Optional<Refusal> unit(PetitionState state) {
        if (unit == null || unit.code().equals(state.assignment().holderCode())) {
            return Optional.of(Refusal.of("TARGET_MISSING", "未选会办单位。", "请选择本单位以外的单位。"));
        }
        return state.registration().restricted() && !unit.node().equals(state.assignment().holder().node())
                ? Optional.of(new Refusal("PART_ELSEWHERE", new Article(state.ruleSet().lawTitle(), Articles.protection(state.ruleSet())),
                "限制传播的件不能由其他地方的单位会办。", "请只请本地单位会办，或者以不涉及信访人的方式另行了解情况。")) : Optional.empty();
    }

    private Optional<Refusal> text() {
        return task == null || task.isBlank() ? Optional.of(Refusal.of("PART_TASK", "未写会办的内容。", "请写明请对方办理什么。")) : Optional.empty();
    }

    private Optional<Refusal> due(PetitionState state, Situation at) {
        if (dueOn == null || !dueOn.isAfter(at.today())) {
            return Optional.of(Refusal.of("PART_DUE", "会办要有今天以后的期限。", "请填写对方答复的期限。"));
        }
        Optional<LocalDate> end = state.terms().running(ClockKind.T07).or(() -> state.terms().running(ClockKind.T06))
                .map(RunningTerm::term).map(term -> term.dueLegal());
        return end.filter(dueOn::isAfter).map(last -> new Refusal("PART_TOO_LATE",
                new Article(state.ruleSet().lawTitle(), Articles.handling(state.ruleSet())), "该件应于" + last + "前办结，会办不能更晚。",
                "请填写" + last + "以前的期限，为答复信访人留出时间。"));
    }
}
