package cn.xinfang.petition.closing;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Suggestions and inquiries were answered by the office or unit in charge; that ends the petition.
 *
 * @param custody  null in an entry of the time when only who registered the petition could answer
 * @param document number of the paper; null where it has none
 * @param replies  claim by claim; null in an older entry
 * @param answer   of an older entry, to all claims in one; null otherwise
 */
public record AnsweredDirectly(@In(PartName.STUB) Integer custody, @In(PartName.STUB) LocalDate on, @In(PartName.STUB) String document,
                               List<Reply> replies, String answer) implements ClosingFact {

    @Override
    public PetitionState on(PetitionState state) {
        if (custody != null && custody != state.assignment().custody()) {
            return state;
        }
        return state.with(state.closing().answered(on, replies == null ? List.of() : replies)).with(state.terms().lapse(on, ClockKind.T04)
                .stop(on, ClockKind.T01, ClockKind.T02, ClockKind.T03, ClockKind.T06, ClockKind.T07, ClockKind.T13, ClockKind.T19A, ClockKind.T19B));
    }

    /** What the petitioner was told; null where only the stub is held. */
    public String words() {
        return replies == null ? answer : replies.stream().map(it -> (replies.size() == 1 ? "" : it.claim() + "．") + it.words()).collect(Collectors.joining("\n"));
    }
}
