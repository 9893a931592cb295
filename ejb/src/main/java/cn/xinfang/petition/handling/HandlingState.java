package cn.xinfang.petition.handling;

import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.SliceState;
import cn.xinfang.petition.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the holder has done.
 *
 * @param draft      waiting for signature on the holder's node; null elsewhere
 * @param toServe    signed notices that the petitioner has not received yet
 * @param opinionServedOn null until the petitioner has the opinion
 * @param contacts   how often the petitioner was contacted
 */
public record HandlingState(Draft draft, LocalDate acceptedOn, PetitionAccepted acceptance, PetitionDeclined declining,
                            LocalDate extendedTo, HandlingExtended extension, OpinionIssued opinion,
                            LocalDate opinionServedOn, Set<NoticeKind> toServe, List<DocumentServed> services, int contacts) implements SliceState {

    public static final HandlingState NONE =
            new HandlingState(null, null, null, null, null, null, null, null, Set.of(), List.of(), 0);

    /** A served opinion that supports a claim is to be carried out, whether or not anything is known of it yet. */
    @Override
    public List<Task> tasks(PetitionState state) {
        return state.execution().owed(state);
    }

    HandlingState withDraft(Draft submitted) {
        return new HandlingState(submitted, acceptedOn, acceptance, declining, extendedTo, extension, opinion, opinionServedOn,
                toServe, services, contacts);
    }

    /** Nothing waits for signature: it was signed or sent back, or the petition left the unit. */
    public HandlingState withoutDraft() {
        return withDraft(null);
    }

    HandlingState accepted(PetitionAccepted fact) {
        return new HandlingState(null, fact.on(), fact, declining, extendedTo, extension, opinion, opinionServedOn,
                plus(NoticeKind.ACCEPTANCE), services, contacts);
    }

    HandlingState declined(PetitionDeclined fact) {
        return new HandlingState(null, acceptedOn, acceptance, fact, extendedTo, extension, opinion, opinionServedOn,
                plus(NoticeKind.DECLINING), services, contacts);
    }

    HandlingState extended(HandlingExtended fact) {
        return new HandlingState(null, acceptedOn, acceptance, declining, fact.term().dueLegal(), fact, opinion,
                opinionServedOn, plus(NoticeKind.EXTENSION), services, contacts);
    }

    HandlingState opined(OpinionIssued fact) {
        return new HandlingState(null, acceptedOn, acceptance, declining, extendedTo, extension, fact, opinionServedOn,
                plus(NoticeKind.OPINION), services, contacts);
    }

    HandlingState served(DocumentServed fact) {
        Set<NoticeKind> left = copy(toServe);
        left.remove(fact.notice());
        List<DocumentServed> done = new ArrayList<>(services);
        done.add(fact);
        return new HandlingState(draft, acceptedOn, acceptance, declining, extendedTo, extension, opinion,
                fact.notice() == NoticeKind.OPINION ? fact.on() : opinionServedOn, left, List.copyOf(done), contacts);
    }

    HandlingState contacted() {
        return new HandlingState(draft, acceptedOn, acceptance, declining, extendedTo, extension, opinion, opinionServedOn,
                toServe, services, contacts + 1);
    }

    /** A notice that was signed outside this slice waits to reach the petitioner. */
    public HandlingState toServe(NoticeKind notice) {
        return waitingToServe(plus(notice));
    }

    /** A notice was taken back before or after it reached the petitioner. */
    public HandlingState notToServe(NoticeKind notice) {
        Set<NoticeKind> left = copy(toServe);
        left.remove(notice);
        return waitingToServe(left);
    }

    /** The opinion no longer stands: the unit works on from its acceptance. */
    public HandlingState reworked() {
        return new HandlingState(null, acceptedOn, acceptance, declining, extendedTo, extension, null, null, toServe, services, contacts);
    }

    private HandlingState waitingToServe(Set<NoticeKind> notices) {
        return new HandlingState(draft, acceptedOn, acceptance, declining, extendedTo, extension, opinion, opinionServedOn, notices,
                services, contacts);
    }

    private Set<NoticeKind> plus(NoticeKind notice) {
        Set<NoticeKind> more = copy(toServe);
        more.add(notice);
        return more;
    }

    private static Set<NoticeKind> copy(Set<NoticeKind> notices) {
        return notices.isEmpty() ? EnumSet.noneOf(NoticeKind.class) : EnumSet.copyOf(notices);
    }
}
