package cn.xinfang.correspondence.rules;

import static cn.xinfang.correspondence.rules.CaseHistory.LABOUR;
import static cn.xinfang.correspondence.rules.CaseHistory.OFFICE;
import static cn.xinfang.correspondence.rules.CaseHistory.WAGES;

import cn.xinfang.petition.Adoption;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.Route;
import cn.xinfang.petition.StatutoryWay;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.assignment.DecideObjection;
import cn.xinfang.petition.assignment.RaiseObjection;
import cn.xinfang.petition.assignment.Refer;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.petition.closing.AnswerDirectly;
import cn.xinfang.petition.closing.Reply;
import cn.xinfang.petition.handling.AcceptanceText;
import cn.xinfang.petition.handling.ClaimResult;
import cn.xinfang.petition.handling.DecliningText;
import cn.xinfang.petition.handling.ExtensionText;
import cn.xinfang.petition.handling.Ground;
import cn.xinfang.petition.handling.LeadInText;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.handling.OpinionText;
import cn.xinfang.petition.handling.Serve;
import cn.xinfang.petition.handling.ServiceMeans;
import cn.xinfang.petition.linking.Join;
import cn.xinfang.petition.linking.LinkKind;
import cn.xinfang.petition.registration.Registration;
import cn.xinfang.petition.review.AdmissionText;
import cn.xinfang.petition.review.CallHearing;
import cn.xinfang.petition.review.CloseHearing;
import cn.xinfang.petition.review.DecisionText;
import cn.xinfang.petition.review.DraftReview;
import cn.xinfang.petition.review.OpenHearing;
import cn.xinfang.petition.review.RequestReview;
import cn.xinfang.petition.review.ReviewBody;
import cn.xinfang.petition.review.ReviewOutcome;
import cn.xinfang.petition.review.ReviewText;
import cn.xinfang.petition.review.SignReview;
import cn.xinfang.petition.routing.HandOverClaims;
import cn.xinfang.petition.simplified.SimplifiedGround;
import cn.xinfang.petition.simplified.Simplify;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Petitions that went some part of their way. */
final class Cases {

    static final AcceptanceText ACCEPTANCE = new AcceptanceText("由我局调查核实。", "测试乙 0999-8500012");
    static final DecliningText DECLINING =
            new DecliningText(Ground.STATUTORY_ROUTE, "该劳动争议应当先行仲裁。", "安河县劳动人事争议仲裁委员会", "一年");
    static final ExtensionText EXTENSION = new ExtensionText(30, "涉及多个工地，账目需要审计。");
    static final OpinionText OPINION = new OpinionText("经查，欠薪属实。", List.of(new ClaimResult(1, ClaimResult.Outcome.SUPPORTED,
            "责令用人单位支付。", "《中华人民共和国劳动法》第五十条。")), "陇宁市人社局");
    static final StatutoryWay ARBITRATION = new StatutoryWay("0101", "劳动争议仲裁", "安河县劳动人事争议仲裁委员会", "一年内", "四十五日内",
            "《劳动争议调解仲裁法》第二十七条", "十五日内可起诉");
    static final LeadInText LEAD_IN = new LeadInText(List.of(new LeadInText.Led(1, Route.ARBITRATION, ARBITRATION)), "该争议应当先行申请仲裁。");
    static final HandOverClaims HANDED_OVER = new HandOverClaims(List.of(1), new UnitRef("08", "陇宁市纪委监委", "621300", false, List.of()), false,
            "安信移〔2026〕1号", null);
    static final RaiseObjection OBJECTION = new RaiseObjection("该路段由交通局管理，不属于我局职权范围。", "安河县交通局");
    static final DecideObjection UPHELD = new DecideObjection(true, "经核实同意");

    private Cases() {
    }

    static Refer transfer(UnitRef to) {
        return new Refer(ReferralMode.TRANSFER, to, null, "安信转〔2026〕12号", null);
    }

    static CaseHistory transferred(Registration registration) {
        return CaseHistory.received(registration).on(3, 4).does(OFFICE, transfer(LABOUR));
    }

    static CaseHistory transferred(int year) {
        return transferred(CaseHistory.letter(year, WAGES));
    }

    static CaseHistory assigned(int year) {
        return assigned(year, WAGES);
    }

    static CaseHistory assigned(int year, Claim claim) {
        return CaseHistory.received(CaseHistory.letter(year, claim)).on(3, 4).does(OFFICE, new Refer(ReferralMode.ASSIGN, LABOUR,
                LocalDate.of(year, 5, 5), "安信交〔2026〕3号", "涉及多户群众。"));
    }

    static CaseHistory accepted(CaseHistory transferred) {
        return transferred.on(3, 10).signs(LABOUR, ACCEPTANCE, "安人社信受〔2026〕5号");
    }

    /** Accepted on the day of its arrival, in the simplified way. */
    static CaseHistory simplified(int year) {
        return transferred(year).does(LABOUR, new Simplify(SimplifiedGround.CLEAR, null)).signs(LABOUR, ACCEPTANCE, "安人社信受〔" + year + "〕5号");
    }

    /** Accepted, extended, answered; every notice served. */
    static CaseHistory full(int year) {
        return opined(accepted(transferred(year)).on(3, 11).does(LABOUR, served(year, NoticeKind.ACCEPTANCE, 3, 11))
                .on(5, 6).signs(LABOUR, EXTENSION, "安人社信延〔2026〕2号").does(LABOUR, served(year, NoticeKind.EXTENSION, 5, 6)))
                .on(5, 22).does(LABOUR, served(year, NoticeKind.OPINION, 5, 22));
    }

    /** Answered, then upheld after a hearing by a body of the same county; everything served. */
    static CaseHistory reviewed(int year) {
        ReviewBody body = ReviewBody.of(CaseHistory.ROADS);
        CaseHistory file = full(year).on(6, 1).does(OFFICE, new RequestReview(LocalDate.of(year, 6, 1), null, "数额有误。", null, body, List.of(body), OFFICE));
        signs(file, new AdmissionText(true, null, null, null), "安交信查告〔2026〕1号");
        file.does(CaseHistory.ROADS, served(year, NoticeKind.REVIEW_ADMISSION, 6, 1))
                .does(CaseHistory.ROADS, new CallHearing(LocalDate.of(year, 6, 3), "局会议室", "副局长", "信访人", "安交信听〔2026〕1号"))
                .on(6, 3).does(CaseHistory.ROADS, new OpenHearing(LocalDate.of(year, 6, 3)))
                .does(CaseHistory.ROADS, new CloseHearing(LocalDate.of(year, 6, 3), "双方陈述。", "数额无误。", "安交信听结〔2026〕1号"));
        signs(file.on(6, 10), new DecisionText(ReviewOutcome.UPHELD, "数额无误。", "原意见正确。", "《劳动法》第五十条", List.of(), 0, "安河县人民政府"), "安交信查〔2026〕1号");
        return file.on(6, 12).does(CaseHistory.ROADS, served(year, NoticeKind.REVIEW_OPINION, 6, 12));
    }

    private static void signs(CaseHistory file, ReviewText text, String number) {
        file.does(CaseHistory.ROADS, new DraftReview(text)).does(CaseHistory.ROADS, new SignReview(number));
    }

    /** The same again on a later day, joined to a petition that the labour bureau has accepted; the notice served. */
    static CaseHistory repeated(int year) {
        return CaseHistory.received(CaseHistory.letter(year, WAGES)).on(3, 5)
                .does(OFFICE, new Join(LinkKind.REPEAT, lead(accepted(transferred(year))), OFFICE, "安信程〔2026〕1号", null))
                .on(3, 6).does(OFFICE, served(year, NoticeKind.PROCEDURAL, 3, 6));
    }

    /** The same again after the window for a review. */
    static CaseHistory afterTheEnd(int year) {
        return CaseHistory.received(CaseHistory.letter(year, WAGES)).on(7, 1)
                .does(OFFICE, new Join(LinkKind.REPEAT, lead(full(year)), OFFICE, "安信不再〔2026〕1号", null));
    }

    private static PetitionState lead(CaseHistory file) {
        PetitionState state = file.state();
        return new PetitionState(new UUID(1, 3), state.slices());
    }

    static CaseHistory opined(CaseHistory accepted) {
        return accepted.on(5, 20).signs(LABOUR, OPINION, "安人社信意〔2026〕4号");
    }

    /** A suggestion or inquiry that was answered by the bureau that it was transferred to. */
    static CaseHistory answered(Registration registration, Adoption adoption) {
        return answered(transferred(registration), adoption);
    }

    static CaseHistory answered(CaseHistory sent, Adoption adoption) {
        return sent.on(3, 12).does(LABOUR, new AnswerDirectly(List.of(new Reply(1, adoption, "先在集市设一站。\n其余待道路修通后再研究。")), "安人社信答〔2026〕1号"));
    }

    static CaseHistory ledIn(int year) {
        return transferred(year).on(3, 10).signs(LABOUR, LEAD_IN, "安人社信导〔2026〕1号");
    }

    static CaseHistory declined(int year) {
        return transferred(year).on(3, 10).signs(LABOUR, DECLINING, "安人社信不受〔2026〕1号");
    }

    static Serve served(int year, NoticeKind notice, int month, int day) {
        return new Serve(notice, LocalDate.of(year, month, day), ServiceMeans.POST, "测试甲", "挂号信 0001");
    }
}
