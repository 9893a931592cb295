package cn.xinfang.petition;

import cn.xinfang.law.ClockKind;
import cn.xinfang.law.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The statutory periods of one petition, in the order in which they began. */
public record RunningTerms(List<RunningTerm> all) {

    public static final RunningTerms NONE = new RunningTerms(List.of());

    public RunningTerms start(List<Term> terms, String unit) {
        List<RunningTerm> next = new ArrayList<>(all);
        for (Term term : terms) {
            next.add(RunningTerm.of(term, term.kind() == ClockKind.T08 ? null : unit));
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

    /** The latest period of that kind runs again with its old dates: a clock is never reset by a return. */
    public RunningTerms resume(ClockKind kind) {
        Optional<RunningTerm> latest = latest(kind);
        return change(term -> latest.filter(it -> it == term).isPresent() ? term.resume() : term);
    }

    public RunningTerms restate(Term newer) {
        return change(term -> term.term().kind() == newer.kind() && term.term().start().equals(newer.start())
                ? new RunningTerm(newer, term.unit(), term.stoppedOn(), term.lapsed()) : term);
    }

    public Optional<RunningTerm> latest(ClockKind kind) {
        return all.stream().filter(term -> term.term().kind() == kind).reduce((first, second) -> second);
    }

    public Optional<RunningTerm> running(ClockKind kind) {
        return latest(kind).filter(RunningTerm::running);
    }

    /** The running period of an official that ends first. */
    public Optional<RunningTerm> mostUrgent() {
        return all.stream().filter(term -> term.running() && term.unit() != null && term.term().kind() != ClockKind.T04)
                .min(java.util.Comparator.comparing(term -> term.term().dueLegal()));
    }

    private RunningTerms change(UnaryOperator<RunningTerm> change) {
        return new RunningTerms(all.stream().map(change).toList());
    }
}
