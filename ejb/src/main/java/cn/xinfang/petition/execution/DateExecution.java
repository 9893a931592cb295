package cn.xinfang.petition.execution;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sets who carries the decision on a claim out, and by when. A new date replaces the old one, which stays in the journal.
 *
 * @param by the day of this entry or later
 */
public record DateExecution(int claim, String executor, LocalDate by) implements ExecutionCommand {

    @Override
    public Action action() {
        return Action.DATE_EXECUTION;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.unless(Stream.of(() -> claimIs(state, it -> it.doneOn() == null), () -> complete(at)),
                () -> Decision.of(new ExecutionDated(document(state), claim, at.today(), by, executor)));
    }

    private Optional<Refusal> complete(Situation at) {
        return ExecutionCommand.blank(executor) || by == null || by.isBefore(at.today())
                ? Optional.of(Refusal.of("EXECUTION_DATE", "须写明由谁执行，期限不早于今天。", "请填写执行单位和执行期限。")) : Optional.empty();
    }
}
