package cn.xinfang.petition;

import cn.xinfang.law.ClockKind;
import cn.xinfang.law.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The statutory periods of one petition, in the order in which they began. */
public record RunningTerms(List<RunningTerm> all) implements SliceState {

    public static final RunningTerms NONE = new RunningTerms(List.of());

    public RunningTerms start(List<Term> terms, String unit) {
        List<RunningTerm> next = new ArrayList<>(all);
        for (Term term : terms) {
            next.add(RunningTerm.of(term, term.kind().ofPetitioner() ? null : unit));
        }
        return new RunningTerms(List.copyOf(next));
    }

    public RunningTerms stop(LocalDate on, ClockKind... kinds) {
        return change(term -> Set.of(kinds).contains(term.term().kind()) ? term.stop(on) : term);
    }

    public RunningTerms lapse(LocalDate on, ClockKind... kinds) {
        return change(term -> Set.of(kinds).contains(term.term().kind()) ? term.lapse(on) : term);
    }

    public RunningTerms lapseAll(LocalDate on) {
        return change(term -> term.lapse(on));
    }

    /** Everything that binds that unit falls away. */
    public RunningTerms lapseOf(String unit, LocalDate on) {
        return change(term -> unit.equals(term.unit()) ? term.lapse(on) : term);
    }

    /** What still binds one unit binds another from now on, with the same dates. */
    public RunningTerms goOver(String from, String to) {
        return change(term -> term.running() && from.equals(term.unit()) ? new RunningTerm(term.term(), to, null, false) : term);
    }

    /** Periods of those kinds run again with their old dates: a clock is never reset by a return. What lapsed stays so. */
    public RunningTerms resume(ClockKind... kinds) {
        return change(term -> Set.of(kinds).contains(term.term().kind()) ? term.resume() : term);
    }

    /** As {@link #resume(ClockKind...)}, for the periods of one unit. */
    public RunningTerms resume(String unit, ClockKind... kinds) {
        return change(term -> unit.equals(term.unit()) && Set.of(kinds).contains(term.term().kind()) ? term.resume() : term);
    }

    public RunningTerms restate(Term newer) {
        return change(term -> sameTerm(term.term(), newer)
                ? new RunningTerm(newer, term.unit(), term.stoppedOn(), term.lapsed()) : term);
    }

    /** The running period of that kind leaves out the days of a hearing. */
    public RunningTerms pause(Term paused) {
        return change(term -> term.running() && term.term().kind() == paused.kind() && term.term().start().equals(paused.start())
                ? RunningTerm.of(paused, term.unit()) : term);
    }

    public Optional<RunningTerm> latest(ClockKind kind) {
        return all.stream().filter(term -> term.term().kind() == kind).reduce((first, second) -> second);
    }

    public Optional<RunningTerm> running(ClockKind kind) {
        return all.stream().filter(term -> term.running() && term.term().kind() == kind).reduce((first, second) -> second);
    }

    /** The running period of an official that ends first. */
    public Optional<RunningTerm> mostUrgent() {
        return all.stream().filter(term -> term.running() && term.unit() != null && term.term().kind().binding())
                .min(Comparator.comparing(term -> term.term().dueLegal()));
    }

    private static boolean sameTerm(Term older, Term newer) {
        return older.kind() == newer.kind() && older.start().equals(newer.start())
                && Objects.equals(older.dueRaw(), newer.dueRaw());
    }

    private RunningTerms change(UnaryOperator<RunningTerm> change) {
        return new RunningTerms(all.stream().map(change).toList());
    }
}
