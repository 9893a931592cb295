package cn.xinfang.petition.evaluation;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/** A second person calls again before an evaluation taken by telephone counts. */
public record VerifyEvaluation(Subject subject, boolean confirmed, LocalDateTime calledAt, String remark) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.VERIFY_EVALUATION;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.unless(Stream.of(() -> taken(state), () -> second(state, at), () -> called(state, at), this::explained),
                () -> Decision.of(new EvaluationVerified(at.today(), subject, confirmed, calledAt, remark)));
    }

    private Optional<Refusal> taken(PetitionState state) {
        return subject == null || state.evaluation().of(subject).unproven() == null
                ? Optional.of(Refusal.of("NOTHING_TO_VERIFY", "该评价对象没有待核实的电话评价。", "请选择待核实的评价。")) : Optional.empty();
    }

    private Optional<Refusal> second(PetitionState state, Situation at) {
        return at.actor().account().equals(state.evaluation().of(subject).unproven().by())
                ? Optional.of(Refusal.of("SECOND_CALLER", "电话评价须由登记人以外的人员核实。", "请由其他未经办该件的人员核实。")) : Optional.empty();
    }

    private Optional<Refusal> called(PetitionState state, Situation at) {
        LocalDateTime first = state.evaluation().of(subject).unproven().calledAt();
        return calledAt == null || calledAt.toLocalDate().isAfter(at.today()) || first != null && !calledAt.isAfter(first)
                ? Optional.of(Refusal.of("CALL_TIME", "核实通话的时间缺少、晚于今天或者不晚于第一次通话。", "请填写再次通话的时间。")) : Optional.empty();
    }

    private Optional<Refusal> explained() {
        return !confirmed && (remark == null || remark.isBlank())
                ? Optional.of(Refusal.of("REMARK_MISSING", "不予确认须说明情况。", "请写明信访人怎样说。")) : Optional.empty();
    }
}
