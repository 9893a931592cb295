package cn.xinfang.petition.assignment;

import cn.xinfang.law.ClockKind;
import cn.xinfang.law.Term;
import cn.xinfang.law.Terms;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The receiving node notes that a referral has come: by rule, without a person. */
public final class Arrival {

    private Arrival() {
    }

    /** The arrival entry to write on node {@code node}; empty if there is nothing under way to a unit of that node. */
    public static Optional<PetitionArrived> of(PetitionState state, String node, LocalDate today, Terms terms) {
        AssignmentState assignment = state.assignment();
        if (!state.known() || !assignment.inTransit() || !assignment.holder().node().equals(node)) {
            return Optional.empty();
        }
        List<Term> started = new ArrayList<>();
        for (ClockKind kind : begun(assignment)) {
            terms.start(kind, state.ruleSet(), today).ifPresent(started::add);
        }
        return Optional.of(new PetitionArrived(assignment.custody(), today, List.copyOf(started)));
    }

    /** What is forwarded is taken, there is nothing to object to; nor after a decision about a dispute, with which no period begins anew. */
    private static List<ClockKind> begun(AssignmentState assignment) {
        ClockKind own = assignment.holder().office() ? ClockKind.T01 : ClockKind.T02;
        if (assignment.mode() == ReferralMode.FORWARD) {
            return List.of(own);
        }
        return assignment.mode() == ReferralMode.DESIGNATE ? List.of() : List.of(own, ClockKind.T04);
    }
}
