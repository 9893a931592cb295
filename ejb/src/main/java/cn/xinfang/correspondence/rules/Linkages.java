package cn.xinfang.correspondence.rules;

import cn.xinfang.document.EarlierPetition;
import cn.xinfang.document.EarlierReview;
import cn.xinfang.document.MergeRecord;
import cn.xinfang.document.NoLongerAcceptedNotice;
import cn.xinfang.document.ProceduralNotice;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.linking.LeadItem;
import cn.xinfang.petition.linking.LeadReview;
import cn.xinfang.petition.linking.LinkKind;
import cn.xinfang.petition.linking.PetitionLinked;
import cn.xinfang.petition.linking.Standing;
import cn.xinfang.petition.review.Instance;
import java.time.LocalDate;

/** The notices of a petition that goes on in an earlier one. */
final class Linkages {

    private Linkages() {
    }

    static MergeRecord notice(Issue issue, PetitionLinked fact, Contacts contacts) {
        LocalDate receivedOn = issue.registration().particulars().receivedOn();
        EarlierPetition earlier = earlier(fact.lead(), fact.reviewBody());
        if (fact.notice() == NoticeKind.NO_LONGER_ACCEPTED) {
            return new NoLongerAcceptedNotice(issue.state().ruleSet(), Frame.open(issue, contacts), Frame.petition(issue), receivedOn, earlier);
        }
        return new ProceduralNotice(issue.state().ruleSet(), Frame.open(issue, contacts), Frame.petition(issue), receivedOn, earlier,
                fact.kind() == LinkKind.SAME_LETTER, fact.lead().standing() == Standing.OVERDUE, contacts.queryAt());
    }

    private static EarlierPetition earlier(LeadItem lead, String reviewBody) {
        return new EarlierPetition(lead.number(), lead.receivedOn(), lead.holder().name(), lead.dueOn(), lead.document(), lead.servedOn(),
                lead.reviewUntil(), reviewBody, review(lead.review()));
    }

    private static EarlierReview review(LeadReview review) {
        return review == null ? null : new EarlierReview(review.kind() == Instance.RE_EXAMINATION, review.name(), review.document(), review.on());
    }
}
