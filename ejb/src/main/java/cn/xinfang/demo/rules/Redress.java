package cn.xinfang.demo.rules;

import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.review.AdmissionText;
import cn.xinfang.petition.review.DecisionText;
import cn.xinfang.petition.review.DraftReview;
import cn.xinfang.petition.review.EndProcedure;
import cn.xinfang.petition.review.Instance;
import cn.xinfang.petition.review.RequestReview;
import cn.xinfang.petition.review.ReviewBody;
import cn.xinfang.petition.review.ReviewOutcome;
import cn.xinfang.petition.review.ReviewText;
import cn.xinfang.petition.review.SignReview;
import java.util.List;

/** What petitioners do about the answer of a department: ask the government above it, then the body above that, or let the time pass. */
final class Redress {

    private static final String PROVINCE = "省人民政府";

    private final Story story;
    private final Staff staff;
    private final Agency government;
    private Agency desk;
    private Instance instance;

    Redress(Story story) {
        this.story = story;
        this.staff = story.scene().staff();
        this.government = staff.superiors(story.holder()).get(0);
    }

    Redress reviewed() {
        desk = government;
        return requested(Instance.REVIEW, ReviewBody.of(staff.ref(desk)));
    }

    /** Where the body is outside the city the petition office keeps the file. */
    Redress reExamined() {
        desk = staff.superiors(government).stream().findFirst().orElse(staff.office());
        UnitRef unit = staff.ref(desk);
        return requested(Instance.RE_EXAMINATION, unit.office() ? new ReviewBody(PROVINCE, unit) : ReviewBody.of(unit));
    }

    Redress admitted() {
        return issued(1, 4, new AdmissionText(true, null, null, null), instance.admission());
    }

    Redress upheld() {
        String next = instance == Instance.RE_EXAMINATION ? null : staff.superiors(government).stream().findFirst().map(Agency::name).orElse(PROVINCE);
        return issued(4, 9, new DecisionText(ReviewOutcome.UPHELD, "经查阅案卷并听取双方意见，原办理单位认定的事实清楚。", "原意见依据正确，程序合法。",
                "《信访工作条例》第三十五条、第三十六条", List.of(), 0, next), instance.opinion());
    }

    /** The thirty days pass without a request. */
    Redress lapsed() {
        story.then(32, 38, story.caseOfficer(), date -> new EndProcedure("期满未申请复查，已电话告知信访人。"));
        return this;
    }

    private Redress requested(Instance asked, ReviewBody body) {
        instance = asked;
        UnitRef taker = staff.ref(staff.office());
        story.then(3, 9, story.caseOfficer(), date -> new RequestReview(date, null, "认为原意见认定的事实有误，请求重新核实。", null, body, List.of(body), taker));
        return this;
    }

    private Redress issued(int least, int most, ReviewText text, NoticeKind notice) {
        story.then(least, most, story.officer(desk), date -> new DraftReview(text));
        story.then(0, 1, story.head(desk), date -> new SignReview(null));
        story.served(notice, story.officer(desk));
        return this;
    }
}
