package cn.xinfang.correspondence.rules;

import cn.xinfang.document.CompletionReport;
import cn.xinfang.document.MergeRecord;
import cn.xinfang.document.ObjectionLetter;
import cn.xinfang.document.ObjectionReply;
import cn.xinfang.document.Opinion;
import cn.xinfang.document.ReplyReport;
import cn.xinfang.document.SettlementAgreement;
import cn.xinfang.document.UrgentReport;
import cn.xinfang.petition.assignment.ObjectionDecided;
import cn.xinfang.petition.assignment.ObjectionRaised;
import cn.xinfang.petition.closing.AnsweredDirectly;
import cn.xinfang.petition.handling.DocumentServed;
import cn.xinfang.petition.handling.OpinionIssued;
import cn.xinfang.petition.mediation.ClaimsSettled;
import cn.xinfang.petition.supervision.UrgentReported;

/** What units write to those above them, or to each other, about a petition, and what parties agree before them. */
final class Reports {

    private Reports() {
    }

    static MergeRecord settlement(Issue issue, ClaimsSettled fact, Contacts contacts) {
        return new SettlementAgreement(issue.state().ruleSet(), Frame.open(issue, contacts), Frame.petition(issue), fact.kind().paper(), fact.party(),
                issue.registration().claims().stream().filter(claim -> fact.claims().contains(claim.number())).map(claim -> Frame.phrase(claim.text())).toList(),
                fact.terms(), fact.until());
    }

    static MergeRecord objection(Issue issue, ObjectionRaised fact, Contacts contacts) {
        return new ObjectionLetter(issue.state().ruleSet(), Frame.internal(issue, contacts), Frame.petition(issue), issue.state().assignment().referrer().name(),
                issue.state().assignment().arrivedOn(), fact.objection().reasons(), fact.objection().competentUnit());
    }

    static MergeRecord reply(Issue issue, ObjectionDecided fact, Contacts contacts) {
        return new ObjectionReply(issue.state().ruleSet(), Frame.internal(issue, contacts), Frame.petition(issue), issue.state().assignment().holder().name(),
                issue.state().assignment().objection().on(), fact.upheld(), fact.remark());
    }

    /** The opinion that was served tells the office what it asked for. */
    static MergeRecord completion(Issue issue, DocumentServed fact, Contacts contacts) {
        OpinionIssued issued = issue.state().handling().opinion();
        Opinion opinion = (Opinion) Notices.opinion(issue, issued, contacts);
        return new CompletionReport(issue.state().ruleSet(), Frame.internal(issue, contacts), Frame.petition(issue), issue.state().assignment().referrer().name(),
                opinion.acceptedOn(), opinion.findings(), opinion.answers(), issued.document(), fact.on());
    }

    static MergeRecord answered(Issue issue, AnsweredDirectly fact, Contacts contacts) {
        return new ReplyReport(issue.state().ruleSet(), Frame.internal(issue, contacts), Frame.petition(issue), issue.state().assignment().referrer().name(),
                issue.state().assignment().arrivedOn(), Notices.replies(issue, fact), fact.document());
    }

    static MergeRecord urgent(Issue issue, UrgentReported fact, Contacts contacts) {
        return new UrgentReport(issue.state().ruleSet(), Frame.internal(issue, contacts), Frame.petition(issue), Frame.phrase(fact.bodies()),
                issue.registration().particulars().receivedOn(),
                issue.registration().claims().stream().map(claim -> Frame.phrase(claim.text())).toList(), fact.means());
    }
}
