package cn.xinfang.docket.rules;

import cn.xinfang.journal.PartName;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.assignment.ClocksCompared;
import cn.xinfang.petition.assignment.ObjectionDecided;
import cn.xinfang.petition.assignment.ObjectionRaised;
import cn.xinfang.petition.assignment.PetitionArrived;
import cn.xinfang.petition.assignment.PetitionReferred;
import cn.xinfang.petition.assignment.RecallAnswered;
import cn.xinfang.petition.assignment.RecallAsked;
import cn.xinfang.petition.assignment.ReferralCancelled;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.petition.assistance.AssistanceRecorded;
import cn.xinfang.petition.closing.AnsweredDirectly;
import cn.xinfang.petition.closing.CheckItem;
import cn.xinfang.petition.closing.ClosingVerified;
import cn.xinfang.petition.closing.FilingDecided;
import cn.xinfang.petition.closing.FilingProposed;
import cn.xinfang.petition.closing.PetitionWithdrawn;
import cn.xinfang.petition.closing.ReturnedForRework;
import cn.xinfang.petition.closing.RevisitSampled;
import cn.xinfang.petition.closing.Revisited;
import cn.xinfang.petition.cohandling.PartAnswered;
import cn.xinfang.petition.cohandling.PartAsked;
import cn.xinfang.petition.cohandling.PartCalledOff;
import cn.xinfang.petition.competence.DisputeRaised;
import cn.xinfang.petition.competence.DisputeSettled;
import cn.xinfang.petition.evaluation.EvaluationGiven;
import cn.xinfang.petition.evaluation.EvaluationReviewed;
import cn.xinfang.petition.evaluation.EvaluationVerified;
import cn.xinfang.petition.evaluation.Grievance;
import cn.xinfang.petition.execution.ExecutionChecked;
import cn.xinfang.petition.execution.ExecutionDated;
import cn.xinfang.petition.execution.ExecutionReported;
import cn.xinfang.petition.handling.DocumentServed;
import cn.xinfang.petition.handling.DraftProofread;
import cn.xinfang.petition.handling.DraftSentBack;
import cn.xinfang.petition.handling.DraftSubmitted;
import cn.xinfang.petition.handling.HandlingExtended;
import cn.xinfang.petition.handling.InvestigationRecorded;
import cn.xinfang.petition.handling.OpinionIssued;
import cn.xinfang.petition.handling.PetitionAccepted;
import cn.xinfang.petition.handling.PetitionDeclined;
import cn.xinfang.petition.handling.PetitionerContacted;
import cn.xinfang.petition.mediation.ClaimsSettled;
import cn.xinfang.petition.linking.LeadMoved;
import cn.xinfang.petition.linking.LinkNoteWithdrawn;
import cn.xinfang.petition.linking.LinkNoted;
import cn.xinfang.petition.linking.LinkUndone;
import cn.xinfang.petition.linking.PetitionLinked;
import cn.xinfang.petition.protection.ContentSurrendered;
import cn.xinfang.petition.protection.NodeName;
import cn.xinfang.petition.protection.ReferralExempted;
import cn.xinfang.petition.protection.SurrenderAsked;
import cn.xinfang.petition.recusal.CaseTaken;
import cn.xinfang.petition.recusal.RecusalAsked;
import cn.xinfang.petition.recusal.RecusalDecided;
import cn.xinfang.petition.registration.AccessListGiven;
import cn.xinfang.petition.registration.ClaimsClassified;
import cn.xinfang.petition.registration.ClockRestated;
import cn.xinfang.petition.registration.PartErased;
import cn.xinfang.petition.registration.PetitionRegistered;
import cn.xinfang.petition.registration.PetitionersCorrected;
import cn.xinfang.petition.registration.QueryCodeReissued;
import cn.xinfang.petition.registration.RegistrationCorrected;
import cn.xinfang.petition.routing.ClaimsHandedOver;
import cn.xinfang.petition.routing.ClaimsLedIn;
import cn.xinfang.petition.routing.TakeUpRecorded;
import cn.xinfang.petition.review.DecisionText;
import cn.xinfang.petition.review.HearingCalled;
import cn.xinfang.petition.review.HearingClosed;
import cn.xinfang.petition.review.HearingOpened;
import cn.xinfang.petition.review.HelpGiven;
import cn.xinfang.petition.review.ProcedureEnded;
import cn.xinfang.petition.review.RequestDecided;
import cn.xinfang.petition.review.ReviewArrived;
import cn.xinfang.petition.review.ReviewDecided;
import cn.xinfang.petition.review.ReviewDraftSentBack;
import cn.xinfang.petition.review.ReviewDrafted;
import cn.xinfang.petition.review.ReviewRequested;
import cn.xinfang.petition.simplified.SimplifiedChosen;
import cn.xinfang.petition.simplified.SimplifiedEnded;
import cn.xinfang.petition.supervision.Reminded;
import cn.xinfang.petition.supervision.SupervisionAnswered;
import cn.xinfang.petition.supervision.SupervisionClosed;
import cn.xinfang.petition.supervision.SupervisionOpened;
import cn.xinfang.petition.supervision.SupervisionPressed;
import cn.xinfang.petition.supervision.UrgentReported;
import cn.xinfang.petition.takeover.OldRecordTakenOver;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Each fact of a petition as one Chinese sentence, shorter where only its stub is held. Names no petitioner. */
public final class Sentences {

    private static final Map<Class<? extends PetitionFact>, Function<PetitionFact, String>> SENTENCES = new HashMap<>();

    static {
        say(PetitionRegistered.class, it -> "登记" + it.particulars().channel().label() + "，收到日期 " + it.particulars().receivedOn()
                + optional("，补录原因：", it.lateReason())
                + (size(it.attachments()) == 0 ? "" : "，附件 " + size(it.attachments()) + " 个") + "。");
        say(RegistrationCorrected.class, it -> "更正登记" + because(it.reason()) + "。");
        say(ClaimsClassified.class, it -> "确认诉求分类" + because(claims(it.claims())) + "。");
        say(ClockRestated.class, it -> "按新公布的放假安排重新确定期限，截止 " + it.term().dueLegal() + "。");
        say(PartErased.class, it -> "依法删除一条记录的" + part(it.part()) + "，依据 " + it.basis() + "。");

        say(OldRecordTakenOver.class, it -> "由旧记录接收" + (it.origin() == null ? "" : optional("，原编号 ", it.origin().number())
                + optional("，原分类", it.origin().className()) + optional("，原承办单位", it.origin().unitName())) + "，承办单位 " + it.to().name()
                + (it.on() == null ? "，未办结" : "，" + it.on() + " 已答复") + "。");

        say(PetitionReferred.class, it -> it.mode() == ReferralMode.DESIGNATE ? "转由" + it.to().name() + "受理" + numbered(it.document()) + "。" : "由" + it.from().name() + it.mode().label() + it.to().name() + numbered(it.document())
                + (it.terms().isEmpty() ? "" : "，要求 " + it.terms().get(0).dueLegal() + " 前报结果") + because(it.remark()) + "。");
        say(PetitionArrived.class, it -> "到达承办单位，期限自 " + it.on() + " 起算。");
        say(AssistanceRecorded.class, it -> it.kind().label() + "(" + it.on() + optional("，", it.consent() == null ? null : it.consent().label()) + ")"
                + because(it.note()) + "。");
        say(ClocksCompared.class, it -> it.differing().isEmpty() ? "两地算得的期限已一致。" : "核对期限，与所记的不一致：" + it.differing().stream().map(term -> term.start()
                + " " + term.kind().startEvent() + "起算的，算得截止 " + term.dueLegal() + "（放假安排 " + term.calendarVersion() + "）").collect(Collectors.joining("；")) + "。");
        say(ReferralCancelled.class, it -> "发出前撤回转送" + because(it.reason()) + "。");
        say(RecallAsked.class, it -> "请求承办单位退回" + because(it.reason()) + "。");
        say(RecallAnswered.class, it -> (it.agreed() ? "同意退回转送单位" : "不同意退回") + because(it.remark()) + "。");
        say(ObjectionRaised.class, it -> "提出异议" + because(it.objection() == null ? null : it.objection().reasons()) + "。");
        say(ObjectionDecided.class, it -> (it.upheld() ? "异议成立，退回转送单位" : "异议不成立，由原单位继续办理") + because(it.remark()) + "。");

        say(DisputeRaised.class, it -> "提请处理受理争议，认为应由" + it.party().name() + "受理；协商不成的，由" + it.arbiter().unit().name()
                + "（" + it.arbiter().capacity().label() + "）决定" + because(it.reasons()) + "。");
        say(DisputeSettled.class, it -> (it.how() == null ? "协商一致，" : it.by().name() + "（" + it.how().label() + "）决定") + "由" + it.unit().name()
                + "受理" + optional("，书面材料 ", it.document()) + because(it.reasons()) + "。");

        say(CaseTaken.class, it -> (it.name() == null ? "" : it.name()) + "接办，声明与信访事项、信访人没有直接利害关系。");
        say(RecusalAsked.class, it -> (it.own() ? "本人申请回避" : "信访人要求回避") + optional("，涉及", it.name()) + "，由" + it.unit().name() + "负责人决定" + because(it.reason()) + "。");
        say(RecusalDecided.class, it -> (it.upheld() ? "决定回避" : "决定不回避") + because(it.remark()) + "。");

        say(PartAsked.class, it -> "请" + it.unit().name() + "会办（第 " + it.number() + " 项），" + it.dueOn() + " 前答复" + because(it.task()) + "。");
        say(PartAnswered.class, it -> it.unit().name() + "答复第 " + it.number() + " 项会办" + because(it.answer()) + "。");
        say(PartCalledOff.class, it -> "撤销第 " + it.number() + " 项会办" + because(it.reason()) + "。");

        say(SimplifiedChosen.class, it -> "适用简易办理：" + it.ground().label() + optional("，", it.remark()) + "。");
        say(SimplifiedEnded.class, it -> "转为普通程序" + because(it.reason()) + "。");

        say(DraftSubmitted.class, it -> it.text() == null ? "提交文书审签。" : "提交" + it.text().notice().label() + "审签。");
        say(DraftSentBack.class, it -> "审签退回修改" + because(it.remark()) + "。");
        say(DraftProofread.class, it -> "校核后签发，保留：" + it.answers().stream().map(one -> one.finding() + "（" + one.reason() + "）")
                .collect(Collectors.joining("；")) + "。");
        say(PetitionAccepted.class, it -> "受理" + numbered(it.document()) + because(it.text() == null ? null : it.text().way()) + "。");
        say(PetitionDeclined.class, it -> "不予受理" + numbered(it.document())
                + because(it.text() == null ? null : it.text().ground().label()) + "。");
        say(HandlingExtended.class, it -> "延期至 " + it.term().dueLegal() + numbered(it.document())
                + because(it.text() == null ? null : it.text().reason()) + "。");
        say(OpinionIssued.class, it -> "出具处理意见" + numbered(it.document()) + "。");
        say(PetitionerContacted.class, it -> it.on() == null ? "联系信访人。"
                : "联系信访人(" + it.on() + optional("，", it.means()) + ")" + because(it.note()) + "。");
        say(InvestigationRecorded.class, it -> it.on() == null ? "调查核实。" : "调查核实(" + it.on() + ")" + because(it.note()) + "。");
        say(DocumentServed.class, it -> it.notice().label() + "于 " + it.on()
                + (it.means() == null ? " 送达" : " " + it.means().label()) + because(it.proof()) + "。");

        say(PetitionLinked.class, it -> (it.kind().joins()
                ? it.kind().label() + "，并入 " + it.lead().number() + "(" + it.lead().holder().name() + "，" + it.lead().standing().label() + ")，出具"
                + it.notice().label() + numbered(it.document())
                : "与 " + it.lead().number() + " 登记" + it.kind().label()) + because(it.remark()) + "。");
        say(LinkUndone.class, it -> (it.kind().joins() ? "撤销并入，恢复原来的期限" : "撤销关联") + because(it.reason()) + "。");
        say(LeadMoved.class, it -> "所并入的件转由" + it.holder().name() + "办理。");
        say(LinkNoted.class, it -> it.kind().label() + " " + it.number() + (it.kind().joins() ? " 并入本件" : " 与本件关联")
                + "，由" + it.unit().name() + "登记" + optional("，写给", it.addressee())
                + (it.supervise() ? "。本件逾期未答复，应当督办" : "") + "。");
        say(LinkNoteWithdrawn.class, it -> (it.kind().joins() ? "一件并入被撤销" : "一件关联被撤销") + because(it.reason()) + "。");

        say(ClaimsLedIn.class, it -> "导入法定途径" + numbered(it.document()) + because(it.text() == null ? null : it.text().claims().stream()
                .map(led -> "诉求 " + led.number() + " " + led.way().name() + "（" + led.way().body() + "）").collect(Collectors.joining("；"))) + "。");
        say(ClaimsHandedOver.class, it -> "移送" + (it.to() == null ? "有权处理的机关" : it.to().name()) + numbered(it.document())
                + (it.claims() == null ? "" : "，诉求 " + it.claims().stream().map(String::valueOf).collect(Collectors.joining("、")))
                + because(it.remark()) + "。");
        say(TakeUpRecorded.class, it -> "诉求 " + it.claim() + (it.taken() ? "已被接收" : "未被接收，重新确认途径") + "(" + it.on() + ")" + because(it.note()) + "。");

        say(AnsweredDirectly.class, it -> "直接答复信访人" + numbered(it.document()) + because(it.words()) + "。");
        say(FilingProposed.class, it -> "建议存档：" + it.reason().label() + optional("，", it.remark()) + "。");
        say(FilingDecided.class, it -> (it.confirmed() ? "复核同意存档" : "复核不同意存档") + because(it.remark()) + "。");
        say(PetitionWithdrawn.class, it -> "信访人撤回" + (it.signedOn() == null ? "" : "(" + it.signedOn() + " 签名)") + because(it.note()) + "。");
        say(ClosingVerified.class, it -> "审核认定办结" + (it.cause() == null ? "" : "，信访原因：" + it.cause().label()) + because(it.remark()) + "。");
        say(RevisitSampled.class, it -> "抽为回访件，由未经办的人员询问信访人办理结果。");
        say(Revisited.class, it -> it.means().label() + "回访，办理结果" + (it.settled() ? "属实、已落实" : "有问题") + because(it.problem()) + "。");
        say(ReturnedForRework.class, it -> "退回重办" + because(defects(it.defects())) + optional("，", it.remark()) + "。");

        say(QueryCodeReissued.class, it -> "补发查询码" + because(it.check() == null ? null : it.check().label()) + "，原查询码作废。");
        say(AccessListGiven.class, it -> "向信访人提供查阅记录" + because(it.check() == null ? null : it.check().label()) + "。");
        say(PetitionersCorrected.class, it -> "应信访人请求更正其本人信息。");
        say(EvaluationGiven.class, it -> "评价" + it.subject().label() + "：" + it.satisfaction().label() + "(" + it.means().label() + ")"
                + optional("，", grievances(it.grievances())) + optional("，", it.remark()) + "。");
        say(EvaluationVerified.class, it -> (it.confirmed() ? "核实" : "核实不属实，不计") + it.subject().label() + "的电话评价" + because(it.remark()) + "。");
        say(EvaluationReviewed.class, it -> "核查对" + it.subject().label() + "的不满意评价，" + (it.justified() ? "属实" : "不属实") + because(it.finding()) + "。");

        say(ClaimsSettled.class, it -> it.kind() == null ? "当事人达成协议。" : "当事人" + it.kind().label() + "达成协议，诉求 "
                + it.claims().stream().map(String::valueOf).collect(Collectors.joining("、")) + " 与" + it.party() + "约定于 " + it.until() + " 前履行" + because(it.terms()) + "。");
        say(ExecutionDated.class, it -> "第 " + it.claim() + " 项诉求" + (it.executor() == null ? "" : "由" + it.executor()) + "于 " + it.by() + " 前执行。");
        say(ExecutionReported.class, it -> "报告第 " + it.claim() + " 项诉求已于 " + it.doneOn() + " 执行" + because(it.evidence()) + "。");
        say(ExecutionChecked.class, it -> "核查第 " + it.claim() + " 项诉求，" + (it.confirmed() ? "确认已执行" : "尚未执行") + because(it.remark()) + "。");
        say(ReviewRequested.class, it -> it.by().name() + "收到" + it.instance().label() + "申请(" + (it.postedOn() == null ? "" : it.postedOn() + " 邮寄，")
                + it.receivedOn() + " 收到" + (it.late() ? "，逾期" : "") + ")，由" + it.body().name() + "办理" + because(it.grounds()) + optional("；逾期原因：", it.excuse()) + "。");
        say(ReviewArrived.class, it -> "申请到达，期限自 " + it.on() + " 起算。");
        say(ReviewDrafted.class, it -> it.text() instanceof DecisionText ? "提交复查、复核意见审签。" : "提交申请是否受理的告知书审签。");
        say(ReviewDraftSentBack.class, it -> "审签退回修改" + because(it.remark()) + "。");
        say(RequestDecided.class, it -> (it.accepted() ? "受理申请" : "不予受理申请") + numbered(it.document())
                + because(it.text() == null || it.text().ground() == null ? null : it.text().ground().label())
                + optional("：", it.text() == null ? null : it.text().explanation()) + "。");
        say(HearingCalled.class, it -> "通知 " + it.heldOn() + " 听证" + numbered(it.document()) + optional("，地点：", it.place()) + optional("，主持人：", it.chair()) + "。");
        say(HearingOpened.class, it -> it.on() + " 听证开始。");
        say(HearingClosed.class, it -> it.on() + " 听证结束" + numbered(it.document()) + (it.terms().isEmpty() ? "" : "，听证时间不计入，期限截止 " + it.terms().get(0).dueLegal())
                + because(it.conclusion()) + "。");
        say(ReviewDecided.class, it -> "作出决定：" + it.outcome().label() + numbered(it.document())
                + (it.terms().isEmpty() ? "" : "，" + it.terms().get(0).dueLegal() + " 前重新办理") + optional("；理由：", it.text() == null ? null : it.text().reasons()) + "。");
        say(HelpGiven.class, it -> (it.kind() == null ? "帮扶疏导" : it.kind().label()) + "(" + it.on() + ")" + because(it.note()) + "。");
        say(ProcedureEnded.class, it -> "信访人没有在期限内请求复查、复核，程序终结" + because(it.remark()) + "。");

        say(SupervisionOpened.class, it -> it.from().name() + "督办" + it.to().name() + "（" + it.level().label() + "）：" + it.trigger().label() + numbered(it.document())
                + optional("，", it.remark()) + "，要求 " + it.dueOn() + " 前反馈。");
        say(SupervisionPressed.class, it -> "继续督办（" + it.level().label() + "）" + numbered(it.document()) + optional("，", it.remark()) + "，要求 " + it.dueOn() + " 前反馈。");
        say(SupervisionAnswered.class, it -> "反馈督办" + because(it.report()) + "。");
        say(SupervisionClosed.class, it -> "核实后结束督办" + because(it.remark()) + "。");
        say(UrgentReported.class, it -> "上报重大紧急事项" + optional("，报告对象：", it.bodies()) + because(it.means()) + "。");
        say(ReferralExempted.class, it -> "批准例外转送" + (it.to() == null ? "" : it.to().name()) + because(it.reason()) + "。");
        say(SurrenderAsked.class, it -> "要求" + it.nodes().stream().map(NodeName::name).collect(Collectors.joining("、")) + "删除不再有权持有的内容。");
        say(ContentSurrendered.class, it -> it.node().name() + "已删除他方写入的内容" + (it.files().isEmpty() ? "" : "和 " + it.files().size() + " 个附件") + "，只保留存根。");
        say(Reminded.class, it -> it.from().name() + "催办" + because(it.remark()) + "。");
    }

    private Sentences() {
    }

    /** @throws IllegalArgumentException for a fact that has no sentence yet */
    public static String of(PetitionFact fact) {
        Function<PetitionFact, String> sentence = SENTENCES.get(fact.getClass());
        if (sentence == null) {
            throw new IllegalArgumentException("No sentence for " + fact.getClass());
        }
        return sentence.apply(fact);
    }

    /** The facts that have a sentence. */
    static Set<Class<? extends PetitionFact>> facts() {
        return SENTENCES.keySet();
    }

    private static <F extends PetitionFact> void say(Class<F> fact, Function<F, String> sentence) {
        SENTENCES.put(fact, it -> sentence.apply(fact.cast(it)));
    }

    private static String part(PartName part) {
        return switch (part) {
            case STUB -> "存根";
            case CONTENT -> "内容";
            case IDENTITY -> "身份信息";
            case SEALED -> "密封内容";
        };
    }

    private static String claims(Collection<Claim> claims) {
        return claims == null ? null : claims.stream().map(claim -> claim.number() + " " + claim.claimClass().label()
                + (claim.route() == null ? "" : "(" + claim.route().label() + optional("，", claim.way() == null ? null : claim.way().name()) + ")")
                + optional("，依据", claim.basis() == null ? null : claim.basis().toString())).collect(Collectors.joining("；"));
    }

    private static String defects(Collection<CheckItem> defects) {
        return (defects == null ? Collections.<CheckItem>emptySet() : defects).stream().sorted().map(CheckItem::label)
                .collect(Collectors.joining("、"));
    }

    private static String grievances(Collection<Grievance> grievances) {
        return grievances == null ? null : grievances.stream().sorted().map(Grievance::label).collect(Collectors.joining("、"));
    }

    private static String numbered(String document) {
        return optional("，文号 ", document);
    }

    private static String because(String text) {
        return optional("：", text);
    }

    private static String optional(String before, String text) {
        return text == null || text.isBlank() ? "" : before + text.strip().replaceAll("[。.]+$", "");
    }

    private static int size(Collection<?> items) {
        return items == null ? 0 : items.size();
    }
}
