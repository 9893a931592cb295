package cn.xinfang.petition.closing;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Records what the petitioner said when he was asked after the closing; only for those who had no hand in the petition.
 *
 * @param askedOn from the day on which the petition was chosen to today
 * @param settled null is refused: nothing is assumed
 * @param problem needed where it is not settled, and kept only there
 */
public record RecordRevisit(LocalDate askedOn, RevisitMeans means, Boolean settled, String problem) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.RECORD_REVISIT;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.unless(Stream.of(() -> asked(state, at), this::answered, this::told), () -> Decision.of(
                new Revisited(at.today(), askedOn, means, settled, settled ? null : problem.strip())));
    }

    private Optional<Refusal> asked(PetitionState state, Situation at) {
        return askedOn == null || askedOn.isAfter(at.today()) || askedOn.isBefore(state.revisit().sampled().on()) ? Optional.of(Refusal.of("REVISIT_DAY",
                "回访日期应在抽中之日（" + state.revisit().sampled().on() + "）到今天之间。", "请填写实际询问信访人的日期。")) : Optional.empty();
    }

    private Optional<Refusal> answered() {
        return means == null || settled == null
                ? Optional.of(Refusal.of("REVISIT_RESULT", "未选回访方式或者结果。", "请选择怎样询问的，办理结果是否属实、落实。")) : Optional.empty();
    }

    private Optional<Refusal> told() {
        return !settled && (problem == null || problem.isBlank())
                ? Optional.of(Refusal.of("PROBLEM_MISSING", "未写发现的问题。", "请写明信访人反映的情况和下一步措施。")) : Optional.empty();
    }
}
