package cn.xinfang.petition.execution;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Confirms a reported execution, or opens it again.
 *
 * @param remark needed where it is not confirmed
 */
public record CheckExecution(int claim, boolean confirmed, String remark) implements ExecutionCommand {

    @Override
    public Action action() {
        return Action.CHECK_EXECUTION;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.unless(Stream.of(() -> claimIs(state, Execution::reported), this::reason),
                () -> Decision.of(new ExecutionChecked(document(state), claim, at.today(), confirmed, remark)));
    }

    private Optional<Refusal> reason() {
        return !confirmed && ExecutionCommand.blank(remark)
                ? Optional.of(Refusal.of("REMARK_MISSING", "未写不予确认的理由。", "请写明核查情况和要求。")) : Optional.empty();
    }
}
