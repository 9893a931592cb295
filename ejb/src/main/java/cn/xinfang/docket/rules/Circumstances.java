package cn.xinfang.docket.rules;

import cn.xinfang.journal.History;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Recorded;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.registration.Accused;
import cn.xinfang.petition.registration.PetitionRegistered;
import cn.xinfang.petition.registration.RegistrationCorrected;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the field policy asks of a petition.
 *
 * @param registrar    registering node
 * @param others       the city and the nodes of other authors
 * @param holders      nodes of all units that hold or held it, or review or reviewed it
 * @param present      nodes of the present holder and of the body that reviews it, also while it is under way there
 * @param accusedKnown this node knows whether anybody is accused, and who; while it does not, it grants no restricted petition
 * @param accused      node of the accused unit; null if there is none or it is not known here
 */
public record Circumstances(String registrar, Set<String> others, Set<String> holders, Set<String> present, boolean classified,
                            boolean restricted, boolean accusedKnown, String accused) {

    /** @param state a known petition with this history */
    public static Circumstances of(History<PetitionFact> history, PetitionState state, String city) {
        Set<String> others = history.entries().stream().map(entry -> entry.header().node()).collect(Collectors.toSet());
        others.add(city);
        state.concerned().forEach(unit -> others.add(unit.node()));
        Accused accused = state.registration().accused();
        Set<String> holders = state.assignment().holders().stream().map(UnitRef::node).collect(Collectors.toSet());
        if (state.linking().joined() != null) {
            holders.add(state.linking().joined().lead().holder().node());
        }
        Set<String> present = new HashSet<>(Set.of(state.assignment().holder().node()));
        state.review().rounds().forEach(round -> holders.add(round.request().body().desk().node()));
        if (state.review().current() != null) {
            present.add(state.review().current().request().body().desk().node());
        }
        return new Circumstances(state.registration().particulars().unit().node(), others,
                holders, present, state.registration().classified(), state.registration().restricted(),
                accusedKnown(history), accused == null ? null : accused.unitNode());
    }

    /** The latest registration has no sealed part, or it is held here. */
    private static boolean accusedKnown(History<PetitionFact> history) {
        return history.entries().stream()
                .filter(entry -> entry.fact() instanceof PetitionRegistered || entry.fact() instanceof RegistrationCorrected)
                .reduce((first, second) -> second).filter(Circumstances::sealedPartHeld).isPresent();
    }

    private static boolean sealedPartHeld(Recorded<PetitionFact> entry) {
        return entry.parts().contains(PartName.SEALED) || !entry.header().commitments().containsKey(PartName.SEALED);
    }
}
