package cn.xinfang.petition;

import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.assignment.AssignmentState;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.petition.closing.ClosingState;
import cn.xinfang.petition.handling.HandlingState;
import cn.xinfang.petition.linking.LinkingState;
import cn.xinfang.petition.linking.Standing;
import cn.xinfang.petition.registration.RegistrationState;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A petition after everything that happened to it. On a node that holds only stubs the contents are absent and the rest is
 * the same.
 */
public record PetitionState(UUID id, RegistrationState registration, AssignmentState assignment, HandlingState handling,
                            ClosingState closing, LinkingState linking, RunningTerms terms) {

    public static PetitionState unborn(UUID id) {
        return new PetitionState(id, null, AssignmentState.NONE, HandlingState.NONE, ClosingState.OPEN, LinkingState.ALONE,
                RunningTerms.NONE);
    }

    public PetitionState with(RegistrationState changed) {
        return new PetitionState(id, changed, assignment, handling, closing, linking, terms);
    }

    public PetitionState with(AssignmentState changed) {
        return new PetitionState(id, registration, changed, handling, closing, linking, terms);
    }

    public PetitionState with(HandlingState changed) {
        return new PetitionState(id, registration, assignment, changed, closing, linking, terms);
    }

    public PetitionState with(ClosingState changed) {
        return new PetitionState(id, registration, assignment, handling, changed, linking, terms);
    }

    public PetitionState with(LinkingState changed) {
        return new PetitionState(id, registration, assignment, handling, closing, changed, terms);
    }

    public PetitionState with(RunningTerms changed) {
        return new PetitionState(id, registration, assignment, handling, closing, linking, changed);
    }

    /** False as long as the registration entry has not arrived on this node. */
    public boolean known() {
        return registration != null;
    }

    public RuleSet ruleSet() {
        return registration.particulars().ruleSet();
    }

    /**
     * Whether sixty days bind and a review may be requested: every item of 2005, and items with a claim of the sixth case of
     * 信访工作条例 Article 31. Known only where the content is held.
     */
    public boolean followsPetitionProcedure() {
        return ruleSet() == RuleSet.XFTL2005 || registration.claims().stream().anyMatch(Claim::followsPetitionProcedure);
    }

    /** The day on which it ended; null while it has not. */
    public LocalDate endedOn() {
        if (closing.end() != null) {
            return closing.on();
        }
        if (linking.joined() != null) {
            return linking.joined().on();
        }
        return handling.declining() == null ? null : handling.declining().on();
    }

    public Status status() {
        if (closing.end() != null) {
            return closing.end();
        }
        if (linking.joined() != null) {
            return linking.joined().lead().standing() == Standing.CONCLUDED ? Status.NO_LONGER_ACCEPTED : Status.JOINED;
        }
        if (handling.declining() != null) {
            return Status.DECLINED;
        }
        if (handling.opinionServedOn() != null) {
            return Status.SERVED;
        }
        if (handling.opinion() != null) {
            return Status.OPINION_ISSUED;
        }
        if (handling.acceptedOn() != null) {
            return handling.extendedTo() == null ? Status.ACCEPTED : Status.EXTENDED;
        }
        if (assignment.objection() != null) {
            return Status.OBJECTED;
        }
        if (assignment.mode() == null) {
            return Status.REGISTERED;
        }
        return assignment.mode() == ReferralMode.TRANSFER ? Status.TRANSFERRED : Status.ASSIGNED;
    }
}
