package cn.xinfang.correspondence.rules;

import cn.xinfang.document.Delivery;
import cn.xinfang.document.Letterhead;
import cn.xinfang.document.MergeRecord;
import cn.xinfang.document.PetitionReference;
import cn.xinfang.document.ProofOfService;
import cn.xinfang.petition.assignment.ObjectionDecided;
import cn.xinfang.petition.assignment.ObjectionRaised;
import cn.xinfang.petition.closing.AnsweredDirectly;
import cn.xinfang.petition.handling.DocumentServed;
import cn.xinfang.petition.handling.HandlingExtended;
import cn.xinfang.petition.handling.OpinionIssued;
import cn.xinfang.petition.handling.PetitionAccepted;
import cn.xinfang.petition.handling.PetitionDeclined;
import cn.xinfang.petition.handling.ServiceCircumstances;
import cn.xinfang.petition.linking.PetitionLinked;
import cn.xinfang.petition.mediation.ClaimsSettled;
import cn.xinfang.petition.routing.ClaimsLedIn;
import cn.xinfang.petition.supervision.UrgentReported;
import cn.xinfang.petition.review.ReviewFact;
import java.util.List;

/** Says what a paper says, from its fact and the petition of that moment. */
public final class Composition {

    private Composition() {
    }

    /** Any paper but the receipt. */
    public static MergeRecord of(Issue issue, Contacts contacts) {
        return switch (issue.kind()) {
            case TRANSFER_LETTER -> Letters.transfer(issue, contacts);
            case ASSIGNMENT_LETTER -> Letters.assignment(issue, contacts);
            case SUPERVISION_LETTER -> Demands.letter(issue, contacts);
            case HAND_OVER -> Letters.handOver(issue, contacts);
            case WHEREABOUTS -> Letters.whereabouts(issue, contacts);
            case HEARING_NOTICE, HEARING_RECORD, REVIEW_ADMISSION, REVIEW_OPINION, RE_EXAMINATION_ADMISSION, RE_EXAMINATION_OPINION,
                 ACCEPTANCE, REFUSAL, LEAD_IN, NO_LONGER_ACCEPTED, PROCEDURAL, EXTENSION, OPINION -> notice(issue, contacts);
            case REPLY -> Notices.reply(issue, (AnsweredDirectly) issue.fact(), contacts);
            case SETTLEMENT -> Reports.settlement(issue, (ClaimsSettled) issue.fact(), contacts);
            case OBJECTION -> Reports.objection(issue, (ObjectionRaised) issue.fact(), contacts);
            case OBJECTION_REPLY -> Reports.reply(issue, (ObjectionDecided) issue.fact(), contacts);
            case COMPLETION_REPORT -> Reports.completion(issue, (DocumentServed) issue.fact(), contacts);
            case REPLY_REPORT -> Reports.answered(issue, (AnsweredDirectly) issue.fact(), contacts);
            case URGENT_REPORT -> Reports.urgent(issue, (UrgentReported) issue.fact(), contacts);
            case PROOF_OF_SERVICE -> proof(issue, contacts);
            case RECEIPT -> throw new IllegalArgumentException("a receipt shows a query code");
        };
    }

    /** @param queryCode in clear, just handed out */
    public static MergeRecord receipt(Issue issue, Contacts contacts, String queryCode) {
        return Letters.receipt(issue, contacts, queryCode);
    }

    /** As a list shows it; a proof of service with the notice that it belongs to. */
    public static String title(MergeRecord record) {
        return record instanceof ProofOfService proof ? proof.title() + "（" + proof.documentTitle() + "）" : record.title();
    }

    private static MergeRecord notice(Issue issue, Contacts contacts) {
        if (issue.fact() instanceof PetitionAccepted fact) {
            return Notices.acceptance(issue, fact, contacts);
        }
        if (issue.fact() instanceof PetitionDeclined fact) {
            return Notices.declining(issue, fact, contacts);
        }
        if (issue.fact() instanceof ClaimsLedIn fact) {
            return Notices.leadIn(issue, fact, contacts);
        }
        if (issue.fact() instanceof PetitionLinked fact) {
            return Linkages.notice(issue, fact, contacts);
        }
        if (issue.fact() instanceof HandlingExtended fact) {
            return Notices.extension(issue, fact, contacts);
        }
        if (issue.fact() instanceof ReviewFact fact) {
            return Reviews.paper(issue, fact, contacts);
        }
        return Notices.opinion(issue, (OpinionIssued) issue.fact(), contacts);
    }

    private static Delivery delivery(DocumentServed served) {
        ServiceCircumstances circumstances = served.circumstances();
        String outcome = circumstances == null || circumstances.publishedOn() == null ? served.proof()
                : served.proof() + "，" + circumstances.publishedOn() + " 公告";
        return new Delivery(Terminology.method(served.means()), served.on(), circumstances == null ? null : blankToNull(circumstances.place()), outcome,
                circumstances == null ? null : blankToNull(circumstances.witness()), null);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static ProofOfService proof(Issue issue, Contacts contacts) {
        MergeRecord notice = notice(issue, contacts);
        DocumentServed served = issue.served();
        PetitionReference petition = notice.petition();
        Letterhead head = new Letterhead(notice.head().organ(), null, false, served == null ? issue.on() : served.on(),
                notice.head().officer(), notice.head().phone(), List.of());
        String recipient = served == null || served.recipient() == null || served.recipient().isBlank()
                ? petition.petitioner() : served.recipient();
        Delivery delivery = served == null ? null : delivery(served);
        return new ProofOfService(notice.ruleSet(), head, petition, notice.title(), issue.number(), recipient, delivery);
    }
}
