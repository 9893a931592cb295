package cn.xinfang.petition.execution;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports that the decision on a claim was carried out, with what shows it. */
public record ReportExecution(int claim, LocalDate doneOn, String evidence) implements ExecutionCommand {

    @Override
    public Action action() {
        return Action.REPORT_EXECUTION;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.unless(Stream.of(() -> claimIs(state, it -> it.doneOn() == null), () -> complete(at)),
                () -> Decision.of(new ExecutionReported(document(state), claim, at.today(), doneOn, evidence)));
    }

    private Optional<Refusal> complete(Situation at) {
        return ExecutionCommand.blank(evidence) || doneOn == null || doneOn.isAfter(at.today())
                ? Optional.of(Refusal.of("EXECUTION_EVIDENCE", "须写明执行日期和凭据。", "请填写不晚于今天的日期，以及收据、转账凭证等。")) : Optional.empty();
    }
}
