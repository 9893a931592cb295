package cn.xinfang.petition.execution;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import java.util.Optional;
import java.util.function.Predicate;

/** A command about one claim that the parties settled or the served opinion supports. */
sealed interface ExecutionCommand extends PetitionCommand permits DateExecution, ReportExecution, CheckExecution {

    int claim();

    default Optional<Refusal> claimIs(PetitionState state, Predicate<Execution> open) {
        return ExecutionState.due(state).stream().anyMatch(it -> it.claim() == claim() && open.test(it)) ? Optional.empty()
                : Optional.of(Refusal.of("EXECUTION_CLAIM", "所选诉求不在此步。", "请选择列出的诉求。"));
    }

    /** Number of the opinion or name of the agreement that is carried out. */
    default String document(PetitionState state) {
        return ExecutionState.due(state).stream().filter(it -> it.claim() == claim()).map(Execution::document).findFirst().orElseThrow();
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
