package cn.xinfang.petition.cohandling;

import cn.xinfang.kernel.Article;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.SliceState;
import cn.xinfang.petition.Task;
import cn.xinfang.petition.TaskKind;
import cn.xinfang.petition.UnitRef;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** @param parts by number */
public record CoHandlingState(List<Part> parts) implements SliceState {

    public static final CoHandlingState ALONE = new CoHandlingState(List.of());

    CoHandlingState asked(PartAsked fact) {
        return new CoHandlingState(Stream.concat(parts.stream(), Stream.of(new Part(fact, null, null))).toList());
    }

    CoHandlingState answered(PartAnswered fact) {
        return change(fact.number(), part -> part.answer() != null ? part : new Part(part.asked(), fact, part.calledOff()));
    }

    CoHandlingState calledOff(PartCalledOff fact) {
        return change(fact.number(), part -> new Part(part.asked(), part.answer(), fact));
    }

    /** The parts that the lead still waits for. */
    public List<Part> open(PetitionState state) {
        return parts.stream().filter(part -> part.open(state)).toList();
    }

    Optional<Part> open(int number, PetitionState state) {
        return open(state).stream().filter(part -> part.asked().number() == number).findFirst();
    }

    @Override
    public List<UnitRef> concerned() {
        return parts.stream().map(part -> part.asked().unit()).toList();
    }

    @Override
    public List<Task> tasks(PetitionState state) {
        Article article = new Article(state.ruleSet().lawTitle(), Articles.dispute(state.ruleSet()));
        return open(state).stream().map(part -> new Task(TaskKind.ANSWER_PART, part.asked().unit().code(), part.asked().on(),
                part.asked().dueOn(), article)).toList();
    }

    private CoHandlingState change(int number, UnaryOperator<Part> change) {
        return new CoHandlingState(parts.stream().map(part -> part.asked().number() == number ? change.apply(part) : part).toList());
    }
}
