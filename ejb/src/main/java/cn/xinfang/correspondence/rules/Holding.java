package cn.xinfang.correspondence.rules;

import cn.xinfang.document.DocumentKind;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.assignment.ObjectionDecided;
import cn.xinfang.petition.assignment.ObjectionRaised;
import cn.xinfang.petition.closing.AnsweredDirectly;
import cn.xinfang.petition.handling.DocumentServed;
import cn.xinfang.petition.handling.HandlingExtended;
import cn.xinfang.petition.handling.OpinionIssued;
import cn.xinfang.petition.handling.PetitionAccepted;
import cn.xinfang.petition.handling.PetitionDeclined;
import cn.xinfang.petition.mediation.ClaimsSettled;
import cn.xinfang.petition.registration.RegistrationState;
import cn.xinfang.petition.routing.ClaimsHandedOver;
import cn.xinfang.petition.routing.ClaimsLedIn;
import cn.xinfang.petition.supervision.SupervisionOpened;
import cn.xinfang.petition.supervision.SupervisionPressed;
import cn.xinfang.petition.supervision.UrgentReported;
import cn.xinfang.petition.review.HearingCalled;
import cn.xinfang.petition.review.HearingClosed;
import cn.xinfang.petition.review.RequestDecided;
import cn.xinfang.petition.review.ReviewDecided;

/** Whether this node holds the parts of the journal that a paper is made of. */
final class Holding {

    private Holding() {
    }

    static boolean suffices(Issue issue) {
        return matter(issue) && text(issue.fact()) && (issue.kind() != DocumentKind.COMPLETION_REPORT || opinion(issue.state().handling().opinion())) && (issue.kind() != DocumentKind.PROOF_OF_SERVICE || service(issue.served()));
    }

    private static boolean matter(Issue issue) {
        RegistrationState registration = issue.registration();
        return !registration.stub() && registration.claims() != null
                && (registration.petitioners() != null || !issue.naming().needsIdentity(registration));
    }

    private static boolean text(PetitionFact fact) {
        if (fact instanceof PetitionAccepted it) {
            return it.text() != null;
        }
        if (fact instanceof PetitionDeclined it) {
            return it.text() != null;
        }
        if (fact instanceof ClaimsLedIn it) {
            return it.text() != null;
        }
        if (fact instanceof ClaimsHandedOver it) {
            return it.to() != null;
        }
        if (fact instanceof HandlingExtended it) {
            return it.text() != null;
        }
        if (fact instanceof SupervisionOpened it) {
            return it.remark() != null;
        }
        if (fact instanceof SupervisionPressed it) {
            return it.remark() != null;
        }
        if (fact instanceof ObjectionRaised it) {
            return it.objection() != null && it.objection().reasons() != null;
        }
        if (fact instanceof ObjectionDecided it) {
            return it.remark() != null;
        }
        if (fact instanceof AnsweredDirectly it) {
            return it.replies() != null;
        }
        if (fact instanceof ClaimsSettled it) {
            return it.terms() != null;
        }
        if (fact instanceof UrgentReported it) {
            return it.means() != null;
        }
        if (fact instanceof RequestDecided it) {
            return it.text() != null;
        }
        if (fact instanceof ReviewDecided it) {
            return it.text() != null;
        }
        if (fact instanceof HearingCalled it) {
            return it.place() != null;
        }
        if (fact instanceof HearingClosed it) {
            return it.record() != null;
        }
        return !(fact instanceof OpinionIssued it) || opinion(it);
    }

    /** The answer of an old record has its paper in the old file. */
    private static boolean opinion(OpinionIssued fact) {
        return fact.text() != null && fact.text().facts() != null;
    }

    /** A blank form needs nothing; where nobody could be reached there is no service to prove. */
    private static boolean service(DocumentServed served) {
        return served == null || served.means() != null && served.means().reaches();
    }
}
