package cn.xinfang.petition.simplified;

import cn.xinfang.law.ClockKind;
import cn.xinfang.law.Term;
import cn.xinfang.law.Terms;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.RunningTerm;
import cn.xinfang.petition.SliceState;
import java.time.LocalDate;
import java.util.Optional;

/** @param chosen the latest choice; null where there was none */
public record SimplifiedState(SimplifiedChosen chosen) implements SliceState {

    public static final SimplifiedState NONE = new SimplifiedState(null);

    /** The short period for telling the petitioner (T19A), from the same day as the ordinary one of the unit that has the petition. */
    public static Optional<Term> telling(PetitionState state, Terms terms) {
        LocalDate receivedOn = state.terms().running(ClockKind.T02).or(() -> state.terms().running(ClockKind.T03)).map(RunningTerm::term)
                .map(Term::start).orElse(state.assignment().arrivedOn());
        return terms.start(ClockKind.T19A, state.ruleSet(), receivedOn);
    }

    /** Whether the unit that had it then chose the simplified way, be it over or not. */
    public boolean chosenIn(int custody) {
        return chosen != null && chosen.custody() == custody;
    }

    /** Whether it is handled in the simplified way on that day: a period of T19 that was missed leads back to the ordinary way. */
    public boolean runs(PetitionState state, LocalDate today) {
        return chosen != null && state.terms().latest(ClockKind.T19B).or(() -> state.terms().latest(ClockKind.T19A))
                .filter(term -> term.running() && !term.overdue(today)).isPresent();
    }
}
