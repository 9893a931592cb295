package cn.xinfang.petition;

import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.assignment.AssignmentState;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.petition.closing.ClosingState;
import cn.xinfang.petition.handling.HandlingState;
import cn.xinfang.petition.registration.RegistrationState;
import cn.xinfang.petition.takeover.Origin;
import java.util.UUID;

/**
 * A petition after everything that happened to it. On a node that holds only stubs the contents are absent and the rest is
 * the same.
 *
 * @param origin where an old record was read; null of all other petitions
 */
public record PetitionState(UUID id, RegistrationState registration, AssignmentState assignment, HandlingState handling,
                            ClosingState closing, RunningTerms terms, Origin origin) {

    public static PetitionState unborn(UUID id) {
        return new PetitionState(id, null, AssignmentState.NONE, HandlingState.NONE, ClosingState.OPEN, RunningTerms.NONE, null);
    }

    public PetitionState with(RegistrationState changed) {
        return new PetitionState(id, changed, assignment, handling, closing, terms, origin);
    }

    public PetitionState with(AssignmentState changed) {
        return new PetitionState(id, registration, changed, handling, closing, terms, origin);
    }

    public PetitionState with(HandlingState changed) {
        return new PetitionState(id, registration, assignment, changed, closing, terms, origin);
    }

    public PetitionState with(ClosingState changed) {
        return new PetitionState(id, registration, assignment, handling, changed, terms, origin);
    }

    public PetitionState with(RunningTerms changed) {
        return new PetitionState(id, registration, assignment, handling, closing, changed, origin);
    }

    public PetitionState with(Origin known) {
        return new PetitionState(id, registration, assignment, handling, closing, terms, known);
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

    public Status status() {
        if (closing.end() != null) {
            return closing.end();
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
