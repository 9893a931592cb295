package cn.xinfang.petition.competence;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.assignment.HandOver;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The common superior, or the joint conference, names the unit that accepts.
 *
 * @param unit     one of the two or a third; of a superior, one that it heads
 * @param reasons  at least ten characters
 * @param document number of the written decision or of the minutes
 */
public record DecideDispute(UnitRef unit, String reasons, String document) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.DECIDE_DISPUTE;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        Arbiter arbiter = state.competence().dispute().arbiter();
        return Decision.unless(Stream.of(() -> given(state, arbiter), () -> HandOver.accused(unit, state, at), () -> Settlement.written(document, state)),
                () -> Settlement.decision(new DisputeSettled(state.assignment().custody(), at.today(), arbiter.capacity(), arbiter.unit(),
                        unit, document, reasons), state, at));
    }

    private Optional<Refusal> given(PetitionState state, Arbiter arbiter) {
        Article article = new Article(state.ruleSet().lawTitle(), Articles.dispute(state.ruleSet()));
        if (unit == null || unit.code().equals(arbiter.unit().code())) {
            return Optional.of(new Refusal("TARGET_MISSING", article, "未写明由哪个单位受理。", "请选择有权处理的单位。"));
        }
        if (arbiter.capacity() == Arbiter.Capacity.SUPERIOR && !unit.superiors().contains(arbiter.unit().code())) {
            return Optional.of(new Refusal("UNIT_NOT_BELOW", article, unit.name() + "不是本机关的下级，不能指定其受理。",
                    "请在本机关的下级中指定；应由其他系统处理的，请通过联席会议协调。"));
        }
        return reasons == null || reasons.strip().length() < 10
                ? Optional.of(new Refusal("REASONS_MISSING", article, "决定受理单位要写明理由。", "请写明职权依据(至少 10 字)。")) : Optional.empty();
    }
}
