package cn.xinfang.petition.assignment;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.Term;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.List;

/**
 * A node computed the running periods that another node had stated, and came to other days. The stated ones hold: only their owner
 * restates them.
 *
 * @param node      that compared
 * @param differing the periods as it computes them, each with the holiday table it used; empty where all agree again
 */
public record ClocksCompared(@In(PartName.STUB) String node, @In(PartName.STUB) LocalDate on, @In(PartName.STUB) List<Term> differing)
        implements AssignmentFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(state.comparison().with(this));
    }
}
