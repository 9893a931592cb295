package cn.xinfang.petition.review;

import cn.xinfang.law.Terms;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.Optional;

/** The node of the reviewing body notes that a request has come: by rule, without a person. */
public final class ReviewArrival {

    private ReviewArrival() {
    }

    /** The entry to write on node {@code node}; empty if nothing is under way to a body of that node. */
    public static Optional<ReviewArrived> of(PetitionState state, String node, LocalDate on, Terms terms) {
        Round round = state.review().current();
        if (!state.known() || round == null || round.arrivedOn() != null || !round.request().body().desk().node().equals(node)) {
            return Optional.empty();
        }
        return Optional.of(new ReviewArrived(round.number(), on,
                terms.start(round.request().instance().clock(), state.ruleSet(), on).stream().toList()));
    }
}
