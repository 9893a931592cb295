package cn.xinfang.petition.supervision;

import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.RunningTerm;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One supervision from its opening to its close.
 *
 * @param demands what was asked for after the opening, by round
 * @param answers reports of the unit, by round and day
 * @param closing null while it is open
 */
public record Supervision(SupervisionOpened opening, List<SupervisionPressed> demands, List<SupervisionAnswered> answers,
                          SupervisionClosed closing) {

    static Supervision of(SupervisionOpened opening) {
        return new Supervision(opening, List.of(), List.of(), null);
    }

    Supervision pressed(SupervisionPressed demand) {
        return new Supervision(opening, added(demands, demand, Comparator.comparing(SupervisionPressed::round)), answers, closing);
    }

    Supervision answered(SupervisionAnswered answer) {
        return new Supervision(opening, demands, added(answers, answer, Comparator.comparing(SupervisionAnswered::round)
                .thenComparing(it -> it.on())), closing);
    }

    Supervision closed(SupervisionClosed fact) {
        return new Supervision(opening, demands, answers, fact);
    }

    public boolean open() {
        return closing == null;
    }

    /** Number of the latest demand, from 1. */
    public int round() {
        return latest().map(SupervisionPressed::round).orElse(1);
    }

    public SupervisionLevel level() {
        return latest().map(SupervisionPressed::level).orElse(opening.level());
    }

    /** Day of the latest demand. */
    public LocalDate since() {
        return latest().map(SupervisionPressed::on).orElse(opening.on());
    }

    /** Day by which the unit answers the latest demand. */
    public LocalDate dueOn() {
        return latest().map(SupervisionPressed::dueOn).orElse(opening.dueOn());
    }

    /** The report on the latest demand; empty while there is none. */
    public Optional<SupervisionAnswered> answer() {
        return answers.stream().filter(it -> it.round() == round()).reduce((first, second) -> second);
    }

    /** Whether the period that it is about still runs. */
    public boolean dutyOpen(PetitionState state) {
        return opening.kind() != null && state.terms().all().stream().filter(RunningTerm::running)
                .anyMatch(it -> it.term().kind() == opening.kind() && it.term().start().equals(opening.start()));
    }

    /** Whether the unit can still be asked: it is in charge, and the petition goes on. */
    boolean unitInCharge(PetitionState state) {
        return opening.to().code().equals(state.assignment().holderCode());
    }

    private Optional<SupervisionPressed> latest() {
        return demands.stream().reduce((first, second) -> second);
    }

    private static <F> List<F> added(List<F> facts, F fact, Comparator<F> order) {
        return Stream.concat(facts.stream(), Stream.of(fact)).sorted(order).toList();
    }
}
