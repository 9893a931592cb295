package cn.xinfang.petition;

import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.petition.assistance.AssistanceKind;
import cn.xinfang.petition.assistance.Consent;
import cn.xinfang.petition.assistance.Forward;
import cn.xinfang.petition.assistance.Help;
import cn.xinfang.petition.assistance.RecordAssistance;
import cn.xinfang.petition.assignment.DecideObjection;
import cn.xinfang.petition.assignment.RaiseObjection;
import cn.xinfang.petition.assignment.Refer;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.petition.closing.Cause;
import cn.xinfang.petition.closing.CheckItem;
import cn.xinfang.petition.closing.DecideFiling;
import cn.xinfang.petition.closing.FilingReason;
import cn.xinfang.petition.closing.ProposeFiling;
import cn.xinfang.petition.closing.RecordRevisit;
import cn.xinfang.petition.closing.RevisitMeans;
import cn.xinfang.petition.closing.ReturnForRework;
import cn.xinfang.petition.closing.VerifyClosing;
import cn.xinfang.petition.closing.Withdraw;
import cn.xinfang.petition.evaluation.Evaluation;
import cn.xinfang.petition.evaluation.Evidence;
import cn.xinfang.petition.evaluation.Grievance;
import cn.xinfang.petition.evaluation.Means;
import cn.xinfang.petition.evaluation.RecordEvaluation;
import cn.xinfang.petition.evaluation.ReviewEvaluation;
import cn.xinfang.petition.evaluation.Satisfaction;
import cn.xinfang.petition.evaluation.Subject;
import cn.xinfang.petition.evaluation.VerifyEvaluation;
import cn.xinfang.petition.execution.CheckExecution;
import cn.xinfang.petition.execution.DateExecution;
import cn.xinfang.petition.execution.ReportExecution;
import cn.xinfang.petition.handling.AcceptanceText;
import cn.xinfang.petition.handling.ClaimResult;
import cn.xinfang.petition.handling.DecliningText;
import cn.xinfang.petition.handling.DraftText;
import cn.xinfang.petition.handling.ExtensionText;
import cn.xinfang.petition.handling.Ground;
import cn.xinfang.petition.handling.LeadInText;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.handling.OpinionText;
import cn.xinfang.petition.handling.RecordContact;
import cn.xinfang.petition.handling.RecordInvestigation;
import cn.xinfang.petition.handling.SendBackDraft;
import cn.xinfang.petition.handling.Serve;
import cn.xinfang.petition.handling.ServiceMeans;
import cn.xinfang.petition.handling.SignDraft;
import cn.xinfang.petition.handling.SubmitDraft;
import cn.xinfang.petition.registration.ClassifyClaims;
import cn.xinfang.petition.registration.Correct;
import cn.xinfang.petition.registration.CorrectPetitioners;
import cn.xinfang.petition.registration.GiveAccessList;
import cn.xinfang.petition.registration.IdentityCheck;
import cn.xinfang.petition.registration.ReissueCode;
import cn.xinfang.petition.linking.Join;
import cn.xinfang.petition.linking.LinkKind;
import cn.xinfang.petition.linking.Relate;
import cn.xinfang.petition.linking.UndoLink;
import cn.xinfang.petition.cohandling.AnswerPart;
import cn.xinfang.petition.cohandling.AskPart;
import cn.xinfang.petition.cohandling.CallOffPart;
import cn.xinfang.petition.mediation.SettleClaims;
import cn.xinfang.petition.mediation.SettlementKind;
import cn.xinfang.petition.review.AdmissionText;
import cn.xinfang.petition.review.CallHearing;
import cn.xinfang.petition.review.CloseHearing;
import cn.xinfang.petition.review.DecisionText;
import cn.xinfang.petition.review.DraftReview;
import cn.xinfang.petition.review.EndProcedure;
import cn.xinfang.petition.review.GiveHelp;
import cn.xinfang.petition.review.HearingStep;
import cn.xinfang.petition.review.HelpKind;
import cn.xinfang.petition.review.Instance;
import cn.xinfang.petition.review.OpenHearing;
import cn.xinfang.petition.review.RequestReview;
import cn.xinfang.petition.review.ReviewBody;
import cn.xinfang.petition.review.ReviewOutcome;
import cn.xinfang.petition.review.Round;
import cn.xinfang.petition.review.SendBackReview;
import cn.xinfang.petition.review.SignReview;
import cn.xinfang.petition.routing.HandOverClaims;
import cn.xinfang.petition.routing.RecordTakeUp;
import cn.xinfang.petition.supervision.AnswerSupervision;
import cn.xinfang.petition.supervision.CloseSupervision;
import cn.xinfang.petition.supervision.Demand;
import cn.xinfang.petition.supervision.PressSupervision;
import cn.xinfang.petition.competence.AgreeToAccept;
import cn.xinfang.petition.recusal.AskRecusal;
import cn.xinfang.petition.recusal.DecideRecusal;
import cn.xinfang.petition.recusal.TakeCase;
import cn.xinfang.petition.supervision.Remind;
import cn.xinfang.petition.supervision.ReportUrgent;
import cn.xinfang.petition.supervision.Supervise;
import cn.xinfang.petition.supervision.SupervisionLevel;
import cn.xinfang.petition.supervision.SupervisionTrigger;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One valid command for every action. */
final class Acts {

    static final AcceptanceText ACCEPTANCE = new AcceptanceText("由本局调查核实，依法处理。", "王经办 0930-1234567");
    static final DecliningText DECLINING = new DecliningText(Ground.STATUTORY_ROUTE, "该劳动争议应当先行仲裁。", "安河县劳动人事争议仲裁委员会", "一年内提出");
    static final StatutoryWay ARBITRATION = new StatutoryWay("0101", "劳动争议仲裁", "安河县劳动人事争议仲裁委员会", "一年内", "四十五日内裁决",
            "《劳动争议调解仲裁法》第二十七条", "十五日内可起诉");
    static final StatutoryWay INJURY = new StatutoryWay("0102", "工伤认定", "安河县社会保险行政部门", "一年内", "六十日内", "《工伤保险条例》第十七条、第二十条", null);
    static final ExtensionText EXTENSION = new ExtensionText(30, "涉及多个工地，账目需要审计。");
    static final AdmissionText ADMITTED = new AdmissionText(true, null, null, null);
    static final Set<CheckItem> ALL_CHECKED = EnumSet.allOf(CheckItem.class);

    /** A signed sheet. */
    static final AttachmentRef SHEET = new AttachmentRef(new UUID(4, 4), "评价表.pdf", "application/pdf", 2048, "00");

    private Acts() {
    }

    static Refer transfer(UnitRef to) {
        return new Refer(ReferralMode.TRANSFER, to, null, "陇信转〔2026〕1号", "请依法办理。");
    }

    static Refer assign(UnitRef to, LocalDate dueOn) {
        return new Refer(ReferralMode.ASSIGN, to, dueOn, "陇信交〔2026〕1号", "重要情况需要反馈结果。");
    }

    static Forward forward(UnitRef to) {
        return new Forward(to, "不属于本镇职权范围，代为上报。");
    }

    static RecordAssistance assist(LocalDate on) {
        return new RecordAssistance(new Help(AssistanceKind.SCRIBING, on, Consent.FINGERPRINT, "不识字，由镇上代写"));
    }

    static RaiseObjection object() {
        return new RaiseObjection("该路段由市交通局管理，不属于本局职权范围。", "市交通局");
    }

    static DecideObjection decide(boolean uphold) {
        return new DecideObjection(uphold, "经核实" + (uphold ? "同意" : "不同意"));
    }

    static Remind remind() {
        return new Remind(Town.COUNTY_OFFICE, "请在期限内办结并报告进展。");
    }

    /** Leads one claim into arbitration. */
    static LeadInText leadIn(int claim) {
        return leadIn(claim, Route.ARBITRATION, ARBITRATION);
    }

    static LeadInText leadIn(int claim, Route route, StatutoryWay way) {
        return new LeadInText(List.of(new LeadInText.Led(claim, route, way)), "该请求应当先行通过法定途径解决。");
    }

    static HandOverClaims handOver(int claim) {
        return new HandOverClaims(List.of(claim), Town.CITY_DISCIPLINE, false, "陇移〔2026〕1号", "请依规依纪依法处理。");
    }

    static Supervise supervise(LocalDate today) {
        return new Supervise(new UUID(9, 9), Town.COUNTY_OFFICE, SupervisionTrigger.SHUFFLING,
                new Demand(SupervisionLevel.ONLINE, today.plusDays(7), "请尽快办理并反馈。"), null);
    }

    static SubmitDraft draft(DraftText text) {
        return new SubmitDraft(new UUID(8, 8), text);
    }

    static SignDraft sign() {
        return new SignDraft("安人社信〔2026〕9号");
    }

    /** An opinion that answers each of the given claims. */
    static OpinionText opinion(Claim... claims) {
        List<ClaimResult> results = List.of(claims).stream().map(claim ->
                new ClaimResult(claim.number(), ClaimResult.Outcome.SUPPORTED, "责令用人单位" + claim.text() + "。", "《劳动法》第五十条")).toList();
        return new OpinionText("经查，欠薪属实。", results, "安河县人民政府");
    }

    /** The same results where an opinion was annulled, on facts that differ. */
    private static OpinionText anew(OpinionText text, PetitionState state) {
        return state.review().annulled() == null ? text
                : new OpinionText(text.facts(), text.results(), text.reviewBody(), "补充核实了考勤记录，数额与原认定不同。");
    }

    static Serve serve(NoticeKind notice, LocalDate on) {
        return new Serve(notice, on, ServiceMeans.IN_PERSON, "李某", "送达回证，本人签收");
    }

    /** A request on the day, for a review by the bureau of the city or a re-examination by its government. */
    static RequestReview request(PetitionState state, LocalDate receivedOn) {
        return request(state.review().next() == Instance.REVIEW ? Town.CITY_LABOUR : Town.CITY_GOVERNMENT, receivedOn);
    }

    private static RequestReview request(UnitRef unit, LocalDate receivedOn) {
        ReviewBody body = ReviewBody.of(unit);
        return new RequestReview(receivedOn, null, "认为数额认定有误", null, body, List.of(body), Town.COUNTY_OFFICE);
    }

    static DecisionText decision(Round round, ReviewOutcome outcome) {
        boolean change = outcome == ReviewOutcome.CHANGED;
        return new DecisionText(outcome, "查明的事实与原意见一致。", "原意见事实清楚。", "《劳动法》第五十条",
                change ? List.of(new ClaimResult(1, ClaimResult.Outcome.PARTLY_SUPPORTED, "支付三个月工资。", "《劳动法》第五十条")) : List.of(),
                outcome == ReviewOutcome.REDO ? 30 : 0, round.request().instance() == Instance.REVIEW ? "陇宁市人民政府" : null);
    }

    private static HearingStep hearing(Round round, LocalDate today) {
        if (round.hearingSince() != null) {
            return new CloseHearing(today, "各方陈述并质证。", "欠薪数额应以考勤为准。", "陇人社信听〔2026〕2号");
        }
        return round.call() == null ? new CallHearing(today, "市人社局会议室", "副局长", "信访人、安河县人社局", "陇人社信听〔2026〕1号") : new OpenHearing(today);
    }

    static RecordEvaluation onPaper(Subject subject, Satisfaction satisfaction) {
        return new RecordEvaluation(evaluation(subject, satisfaction), new Evidence(Means.PAPER, SHEET, null));
    }

    static Evaluation evaluation(Subject subject, Satisfaction satisfaction) {
        return new Evaluation(subject, satisfaction, satisfaction == Satisfaction.UNSATISFIED ? Set.of(Grievance.RESULT) : Set.of(), null);
    }

    /** A valid command for an action in a state; where several would do, the plainest. */
    static PetitionCommand of(Action action, Story story, UnitRef target) {
        return of(action, story.state(), story.today(), target);
    }

    static PetitionCommand of(Action action, PetitionState state, LocalDate today, UnitRef target) {
        return switch (action) {
            case CORRECT -> new Correct("录入有误", Letters.letter(state.registration().particulars().receivedOn(), Letters.WAGES));
            case CLASSIFY -> new ClassifyClaims(state.registration().claims());
            case REFER -> transfer(target);
            case DRAFT_LEAD_IN -> draft(leadIn(1));
            case HAND_OVER -> handOver(1);
            case RECORD_TAKE_UP -> new RecordTakeUp(1, today, true, "收件回执〔2026〕3号");
            case OBJECT -> object();
            case DECIDE_OBJECTION -> decide(false);
            case CANCEL_REFERRAL, RECALL, ANSWER_RECALL -> RecallTest.command(action);
            case RAISE_DISPUTE -> Disputes.raise(Town.CITY_LABOUR);
            case AGREE_TO_ACCEPT -> new AgreeToAccept("两局协商纪要");
            case DECIDE_DISPUTE -> Disputes.designate(target);
            case TAKE_CASE -> new TakeCase(true);
            case ASK_RECUSAL -> new AskRecusal(new UUID(5, 5 + state.recusal().asked().size()), "某经办人", true, state.assignment().holder(), "信访人称与其有亲属关系");
            case DECIDE_RECUSAL -> new DecideRecusal(state.recusal().asked().get(0).by(), true, "由他人接办");
            case ASK_PART -> new AskPart(target, today.plusDays(10), "核实工程款支付情况");
            case ANSWER_PART -> new AnswerPart(state.coHandling().open(state).get(0).asked().number(), "工程款已付清");
            case CALL_OFF_PART -> new CallOffPart(state.coHandling().open(state).get(0).asked().number(), "已另行查清");
            case SIMPLIFY, END_SIMPLIFIED -> SimplifiedTest.command(action);
            case DRAFT_ACCEPTANCE -> draft(ACCEPTANCE);
            case DRAFT_DECLINING -> draft(DECLINING);
            case DRAFT_EXTENSION -> draft(EXTENSION);
            case DRAFT_OPINION -> draft(anew(opinion(state.registration().claims().toArray(Claim[]::new)), state));
            case SIGN -> sign();
            case SEND_BACK -> new SendBackDraft("请补充依据");
            case RECORD_CONTACT -> new RecordContact(today, "电话", "说明进展");
            case RECORD_INVESTIGATION -> new RecordInvestigation(today, "查阅工资台账");
            case SERVE -> serve(state.handling().toServe().iterator().next(), today);
            case ANSWER -> SuggestionTest.answer(state.registration().claims());
            case PROPOSE_FILING -> new ProposeFiling(FilingReason.THANKS, "感谢信");
            case DECIDE_FILING -> new DecideFiling(true, null);
            case WITHDRAW -> new Withdraw(today, "本人书面撤回");
            case VERIFY -> new VerifyClosing(ALL_CHECKED, Cause.INACTION, null);
            case JOIN -> new Join(LinkKind.REPEAT, Stage.lead(Stage.已受理, today), Town.CITY_OFFICE, "陇信程〔2026〕2号", null);
            case UNDO_JOIN -> new UndoLink(state.linking().joined().kind(), state.linking().joined().lead().id(), "不是同一事项");
            case RELATE -> new Relate(new PetitionState(new UUID(7, 11), Stage.lead(Stage.已受理, today).slices()), Town.CITY_OFFICE, "同一工地");
            case UNDO_RELATE -> new UndoLink(LinkKind.RELATED, state.linking().related().get(0).lead().id(), "没有关系");
            case RETURN -> new ReturnForRework(EnumSet.of(CheckItem.FACTS_AND_BASIS), "依据不明确");
            case SETTLE -> new SettleClaims(SettlementKind.MEDIATION, List.of(1), "安河县路桥公司", "十日内付清。", today.plusDays(10), true);
            case DATE_EXECUTION -> new DateExecution(1, "安河县路桥公司", today.plusDays(15));
            case REPORT_EXECUTION -> new ReportExecution(1, today, "转账凭证");
            case CHECK_EXECUTION -> new CheckExecution(1, true, null);
            case REQUEST_REVIEW -> request(Town.ELSEWHERE, today);
            case DRAFT_REVIEW -> new DraftReview(state.review().current().accepted() ? decision(state.review().current(), ReviewOutcome.UPHELD) : ADMITTED);
            case SIGN_REVIEW -> new SignReview("陇人社信查〔2026〕1号");
            case SEND_BACK_REVIEW -> new SendBackReview("请补充理由");
            case HEARING -> hearing(state.review().current(), today);
            case SERVE_REVIEW -> serve(state.review().toServe().iterator().next(), today);
            case GIVE_HELP -> new GiveHelp(today, HelpKind.SUPPORT, "协助申请临时救助");
            case END_PROCEDURE -> new EndProcedure("已电话告知");
            case REMIND -> remind();
            case SUPERVISE -> supervise(today);
            case PRESS_SUPERVISION -> new PressSupervision(new Demand(SupervisionLevel.LETTER, today.plusDays(7), "请说明原因并限期办结。"), "安信督〔2026〕1号");
            case ANSWER_SUPERVISION -> new AnswerSupervision("已约用人单位，本周出具意见。");
            case CLOSE_SUPERVISION -> new CloseSupervision("电话回访信访人，情况属实。");
            case REPORT_URGENT -> new ReportUrgent("市委、市政府、省信访局", "电话报告并发专报，已派人到现场。");
            case FORWARD -> forward(Town.COUNTY_OFFICE);
            case RECORD_ASSISTANCE -> assist(today);
            case REISSUE_CODE -> new ReissueCode(IdentityCheck.ID_DOCUMENT, "another hash");
            case GIVE_ACCESS_LIST -> new GiveAccessList(IdentityCheck.ID_DOCUMENT);
            case CORRECT_PETITIONERS -> new CorrectPetitioners("搬家", "户口簿", List.of(Letters.MOVED));
            case RECORD_EVALUATION -> onPaper(Subject.OFFICE, Satisfaction.SATISFIED);
            case VERIFY_EVALUATION -> new VerifyEvaluation(Subject.UNIT, true, today.atTime(15, 0), null);
            case RECORD_REVISIT -> new RecordRevisit(today, RevisitMeans.TELEPHONE, false, "工资只发了一半，已请承办单位补发。");
            case REVIEW_EVALUATION -> new ReviewEvaluation(Subject.UNIT, true, "经核查，答复确有遗漏，已责成补充答复。");
        };
    }
}
