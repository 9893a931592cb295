package cn.xinfang.petition.recusal;

import cn.xinfang.kernel.Article;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.SliceState;
import cn.xinfang.petition.Task;
import cn.xinfang.petition.TaskKind;
import cn.xinfang.petition.UnitRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * @param takers  who took the case and stated to have no interest, in the order of the entries
 * @param asked   requests that wait for a decision
 * @param decided what was decided, in the order of the entries; of one official the last counts
 */
public record RecusalState(List<CaseTaken> takers, List<RecusalAsked> asked, List<RecusalDecided> decided) implements SliceState {

    public static final RecusalState NONE = new RecusalState(List.of(), List.of(), List.of());

    RecusalState taken(CaseTaken fact) {
        return new RecusalState(plus(takers, fact), asked, decided);
    }

    RecusalState asked(RecusalAsked fact) {
        return pending(fact.by()).isPresent() ? this : new RecusalState(takers, plus(asked, fact), decided);
    }

    RecusalState decided(RecusalDecided fact) {
        return new RecusalState(takers, asked.stream().filter(it -> !it.by().equals(fact.by())).toList(), plus(decided, fact));
    }

    /** The request about that official that waits for a decision. */
    public Optional<RecusalAsked> pending(UUID official) {
        return asked.stream().filter(it -> it.by().equals(official)).findFirst();
    }

    /** Whether that official keeps away: by decision, or because he asked for it himself. */
    public boolean recused(UUID official) {
        return pending(official).filter(RecusalAsked::own).isPresent()
                || decided.stream().filter(it -> it.by().equals(official)).reduce((first, second) -> second).filter(RecusalDecided::upheld).isPresent();
    }

    /** Officials of the present holder who took the case and do not keep away. */
    public List<CaseTaken> handlers(PetitionState state) {
        return takers.stream().filter(it -> it.custody() == state.assignment().custody() && !recused(it.by())).toList();
    }

    @Override
    public List<UnitRef> concerned() {
        return asked.stream().map(RecusalAsked::unit).toList();
    }

    @Override
    public List<Task> tasks(PetitionState state) {
        if (state.status().ended()) {
            return List.of();
        }
        Article article = new Article(state.ruleSet().lawTitle(), Articles.recusal(state.ruleSet()));
        Stream<Task> decisions = asked.stream().map(it -> new Task(TaskKind.DECIDE_RECUSAL, it.unit().code(), it.on(), null, article));
        Stream<Task> successors = !handlers(state).isEmpty() ? Stream.of()
                : takers.stream().filter(it -> it.custody() == state.assignment().custody() && recused(it.by())).findFirst()
                .map(it -> new Task(TaskKind.TAKE_OVER, state.assignment().holderCode(), it.on(), null, article)).stream();
        return Stream.concat(decisions, successors).toList();
    }

    private static <T> List<T> plus(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return List.copyOf(longer);
    }
}
