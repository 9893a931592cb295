package cn.xinfang.petition;

import static cn.xinfang.petition.CoHandlingPolicies.*;
import static cn.xinfang.petition.CompetencePolicies.*;
import static cn.xinfang.petition.PetitionerPolicies.*;
import static cn.xinfang.petition.Policies.*;
import static cn.xinfang.petition.RecusalPolicies.*;
import static cn.xinfang.petition.ReviewPolicies.*;
import static cn.xinfang.petition.Seat.*;
import static cn.xinfang.petition.SimplifiedPolicies.*;
import static cn.xinfang.petition.Status.*;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.execution.Execution;
import cn.xinfang.petition.mediation.SettleClaims;
import java.util.List;
import java.util.Optional;

/** What can be done with a petition, and on which general conditions. The first condition that is not met refuses. */
public enum Action {
    CORRECT("更正登记", registrar(), seat(CLERK, CASE_OFFICER, UNIT_OFFICER), status(REGISTERED), contentHere()),
    CLASSIFY("确认诉求分类", holder(), seat(CASE_OFFICER, OFFICE_HEAD, UNIT_OFFICER, UNIT_HEAD), status(REGISTERED, TRANSFERRED, ASSIGNED, JOINED, ACCEPTED, EXTENDED), contentHere(), unclassified()),
    REFER("转送、交办", holder(), office(), seat(CASE_OFFICER, OFFICE_HEAD), status(REGISTERED, TRANSFERRED, ASSIGNED), arrived(), contentHere(), classified(), noFilingPending(), noDraftPending()),
    OBJECT("提出异议", holder(), seat(CASE_OFFICER, OFFICE_HEAD, UNIT_OFFICER, UNIT_HEAD), status(TRANSFERRED, ASSIGNED), arrived(), notForwarded(), undecided(), notReturnedBefore(), withinObjectionTerm()),
    DECIDE_OBJECTION("核实异议", referrer(), seat(CASE_OFFICER, OFFICE_HEAD), status(OBJECTED), objectionPending()),
    CANCEL_REFERRAL("撤回转送", referrer(), seat(CASE_OFFICER, OFFICE_HEAD, UNIT_OFFICER, UNIT_HEAD), underWay(), undecided()),
    RECALL("请求退回", referrer(), seat(CASE_OFFICER, OFFICE_HEAD, UNIT_OFFICER, UNIT_HEAD), status(TRANSFERRED, ASSIGNED), undecided(), noRecallOpen()),
    ANSWER_RECALL("答复退回请求", holder(), seat(CASE_OFFICER, OFFICE_HEAD, UNIT_OFFICER, UNIT_HEAD), status(TRANSFERRED, ASSIGNED), arrived(), recallOpen()),
    RAISE_DISPUTE("提请处理受理争议", holder(), seat(CASE_OFFICER, OFFICE_HEAD, UNIT_OFFICER, UNIT_HEAD), status(TRANSFERRED, ASSIGNED), arrived(), contentHere(), notForwarded(), undecided(), objectionOver(), noDraftPending()),
    AGREE_TO_ACCEPT("协商由本单位受理", partyToDispute(), seat(OFFICE_HEAD, UNIT_HEAD), disputed()),
    DECIDE_DISPUTE("决定受理单位", arbiter(), seat(OFFICE_HEAD, UNIT_HEAD), disputed(), contentHere()),
    TAKE_CASE("接办", holder(), competentUnit(), seat(UNIT_OFFICER, UNIT_HEAD), status(REGISTERED, TRANSFERRED, ASSIGNED, ACCEPTED, EXTENDED), arrived(), notAccused(), notTaken()),
    ASK_RECUSAL("申请回避", holder(), seat(CASE_OFFICER, OFFICE_HEAD, UNIT_OFFICER, UNIT_HEAD), status(REGISTERED, TRANSFERRED, ASSIGNED, OBJECTED, ACCEPTED, EXTENDED, OPINION_ISSUED), arrived()),
    DECIDE_RECUSAL("决定回避", decidesRecusal(), seat(OFFICE_HEAD, UNIT_HEAD)),
    SIMPLIFY("适用简易办理", holder(), competentUnit(), seat(UNIT_OFFICER, UNIT_HEAD), status(REGISTERED, TRANSFERRED, ASSIGNED), arrived(), contentHere(), classified(), notAccused(), notSimplifiedBefore(), simplifiable(), withinSimplifiedTerm()),
    END_SIMPLIFIED("转为普通程序", holder(), competentUnit(), seat(UNIT_OFFICER, UNIT_HEAD), simplified()),
    DRAFT_ACCEPTANCE("拟受理", holder(), competentUnit(), seat(UNIT_OFFICER, UNIT_HEAD), status(REGISTERED, TRANSFERRED, ASSIGNED), arrived(), contentHere(), classified(), notAccused(), noDraftPending(), takenByActor()),
    DRAFT_DECLINING("拟不予受理", holder(), seat(CASE_OFFICER, OFFICE_HEAD, UNIT_OFFICER, UNIT_HEAD), status(REGISTERED, TRANSFERRED, ASSIGNED), arrived(), contentHere(), classified(), noFilingPending(), noDraftPending()),
    DRAFT_LEAD_IN("拟导入法定途径", holder(), seat(CASE_OFFICER, OFFICE_HEAD, UNIT_OFFICER, UNIT_HEAD), status(REGISTERED, TRANSFERRED, ASSIGNED, ACCEPTED, EXTENDED), arrived(), contentHere(), classified(), notAccused(), openClaim("NO_APPEAL_OPEN", "没有可以导入的申诉求决诉求。", claim -> claim.claimClass() == ClaimClass.APPEAL), noFilingPending(), noDraftPending()),
    HAND_OVER("移送", holder(), office(), seat(CASE_OFFICER, OFFICE_HEAD), status(REGISTERED, TRANSFERRED, ASSIGNED), arrived(), contentHere(), classified(), openClaim("NOTHING_TO_HAND_OVER", "没有检举控告或涉法涉诉的诉求。", claim -> claim.claimClass() == ClaimClass.ACCUSATION || claim.route() == Route.LITIGATION), noFilingPending(), noDraftPending()),
    RECORD_TAKE_UP("登记是否被接收", takeUpAwaited(), seat(CASE_OFFICER, OFFICE_HEAD, UNIT_OFFICER, UNIT_HEAD)),
    DRAFT_EXTENSION("拟延期", holder(), seat(UNIT_OFFICER, UNIT_HEAD), status(ACCEPTED), beforeHandlingTermEnds(), notSimplified(), noDraftPending()),
    DRAFT_OPINION("拟处理意见", holder(), seat(UNIT_OFFICER, UNIT_HEAD), status(ACCEPTED, EXTENDED), contentHere(), noDraftPending(), takenByActor()),
    SIGN("审签", holder(), seat(OFFICE_HEAD, UNIT_HEAD), status(REGISTERED, TRANSFERRED, ASSIGNED, ACCEPTED, EXTENDED), draftPending()),
    SEND_BACK("退回修改", holder(), seat(OFFICE_HEAD, UNIT_HEAD), status(REGISTERED, TRANSFERRED, ASSIGNED, ACCEPTED, EXTENDED), draftPending()),
    RECORD_CONTACT("记录联系", holder(), seat(CASE_OFFICER, UNIT_OFFICER, UNIT_HEAD), status(REGISTERED, TRANSFERRED, ASSIGNED, ACCEPTED, EXTENDED, OPINION_ISSUED, SERVED), arrived()),
    RECORD_INVESTIGATION("记录调查", holder(), competentUnit(), seat(UNIT_OFFICER, UNIT_HEAD), status(ACCEPTED, EXTENDED)),
    SETTLE("登记调解、和解协议", holder(), competentUnit(), seat(UNIT_OFFICER, UNIT_HEAD), status(ACCEPTED, EXTENDED), contentHere(), classified(), openClaim("NOTHING_TO_SETTLE", "没有可以调解、和解的申诉求决诉求。", SettleClaims::settleable), noDraftPending()),
    ASK_PART("请求会办", holder(), competentUnit(), seat(UNIT_OFFICER, UNIT_HEAD), status(ACCEPTED, EXTENDED), contentHere(), notSimplified()),
    ANSWER_PART("答复会办", handlesPart(), seat(CASE_OFFICER, OFFICE_HEAD, UNIT_OFFICER, UNIT_HEAD), contentHere()),
    CALL_OFF_PART("撤销会办", holder(), seat(UNIT_OFFICER, UNIT_HEAD), waitsForPart()),
    SERVE("登记送达", holder(), seat(CASE_OFFICER, OFFICE_HEAD, UNIT_OFFICER, UNIT_HEAD), status(ACCEPTED, EXTENDED, OPINION_ISSUED, SERVED, VERIFIED, PROCEDURE_ENDED, ANSWERED, DECLINED, LED_IN, HANDED_OVER, NO_LONGER_ACCEPTED, JOINED, REGISTERED, TRANSFERRED, ASSIGNED), documentToServe(), contentHere()),
    ANSWER("直接答复", holder(), seat(CASE_OFFICER, UNIT_OFFICER), status(REGISTERED, TRANSFERRED, ASSIGNED, ACCEPTED, EXTENDED), arrived(), contentHere(), classified(), noAppealOrAccusation(), noFilingPending(), noDraftPending(), takenByActor(), noOpinionOwed()),
    PROPOSE_FILING("拟存档", holder(), office(), seat(CASE_OFFICER), status(REGISTERED), noFilingPending()),
    DECIDE_FILING("复核存档", holder(), office(), seat(CASE_OFFICER, OFFICE_HEAD), filingPending(), anotherPerson()),
    WITHDRAW("登记撤回", holder(), seat(CASE_OFFICER, UNIT_OFFICER), status(REGISTERED, TRANSFERRED, ASSIGNED, ACCEPTED, EXTENDED, OPINION_ISSUED), arrived()),
    VERIFY("审核认定办结", verifier(), seat(CASE_OFFICER, OFFICE_HEAD), status(SERVED), nothingReturned()),
    RETURN("退回重办", verifier(), seat(CASE_OFFICER, OFFICE_HEAD), status(SERVED)),
    DATE_EXECUTION("定期执行", holder(), seat(UNIT_OFFICER, UNIT_HEAD), execution(it -> it.doneOn() == null)),
    REPORT_EXECUTION("报告执行", holder(), seat(UNIT_OFFICER, UNIT_HEAD), execution(it -> it.doneOn() == null)),
    CHECK_EXECUTION("核查执行", verifier(), seat(CASE_OFFICER, OFFICE_HEAD), execution(Execution::reported)),
    REQUEST_REVIEW("登记复查、复核申请", concerned(), seat(CLERK, CASE_OFFICER, UNIT_OFFICER), status(SERVED, VERIFIED, REVIEWED, PROCEDURE_ENDED), contentHere(), reviewable()),
    DRAFT_REVIEW("拟复查、复核文书", reviewer(), seat(CASE_OFFICER, OFFICE_HEAD, UNIT_OFFICER, UNIT_HEAD), status(REVIEWING, RE_EXAMINING), reviewArrived(), contentHere(), independent(), noHearingOpen(), noReviewDraft()),
    SIGN_REVIEW("审签复查、复核文书", reviewer(), seat(OFFICE_HEAD, UNIT_HEAD), status(REVIEWING, RE_EXAMINING), independent(), reviewDraft()),
    SEND_BACK_REVIEW("退回修改复查、复核文书", reviewer(), seat(OFFICE_HEAD, UNIT_HEAD), status(REVIEWING, RE_EXAMINING), reviewDraft()),
    HEARING("组织听证", reviewer(), seat(CASE_OFFICER, OFFICE_HEAD, UNIT_OFFICER, UNIT_HEAD), status(REVIEWING, RE_EXAMINING), admitted(), independent(), noReviewDraft()),
    SERVE_REVIEW("送达复查、复核文书", seat(CASE_OFFICER, OFFICE_HEAD, UNIT_OFFICER, UNIT_HEAD), reviewPapersToServe(), contentHere()),
    GIVE_HELP("记录帮扶疏导", holderOrItsOffice(), seat(CASE_OFFICER, OFFICE_HEAD, UNIT_OFFICER, UNIT_HEAD), status(CONCLUDED, PROCEDURE_ENDED)),
    END_PROCEDURE("登记程序终结", verifier(), seat(CASE_OFFICER, OFFICE_HEAD), status(SERVED, VERIFIED, REVIEWED), windowPassed()),
    REMIND("催办", supervisor(), seat(CASE_OFFICER, OFFICE_HEAD), status(REGISTERED, TRANSFERRED, ASSIGNED, ACCEPTED, EXTENDED, OPINION_ISSUED), arrived(), notRemindedToday()),
    SUPERVISE("督办", supervisor(), seat(CASE_OFFICER, OFFICE_HEAD), status(REGISTERED, TRANSFERRED, ASSIGNED, OBJECTED, ACCEPTED, EXTENDED, OPINION_ISSUED, SERVED, VERIFIED), arrived(), notSupervised()),
    PRESS_SUPERVISION("继续督办", supervising(), seat(CASE_OFFICER, OFFICE_HEAD)),
    ANSWER_SUPERVISION("反馈督办", holder(), seat(CASE_OFFICER, OFFICE_HEAD, UNIT_OFFICER, UNIT_HEAD), supervisionToAnswer()),
    CLOSE_SUPERVISION("结束督办", supervising(), seat(CASE_OFFICER, OFFICE_HEAD), supervisedDutyDone(), supervisionAnswered()),
    REPORT_URGENT("上报重大紧急", registrarOrHolder(), seat(CASE_OFFICER, OFFICE_HEAD, UNIT_OFFICER, UNIT_HEAD), urgentToReport()),
    FORWARD("代为上报", holder(), competentUnit(), seat(UNIT_OFFICER, UNIT_HEAD), status(REGISTERED), contentHere(), noDraftPending()),
    RECORD_ASSISTANCE("记录便民服务", registrarOrHolder(), seat(CLERK, CASE_OFFICER, UNIT_OFFICER), status(REGISTERED, TRANSFERRED, ASSIGNED, OBJECTED, ACCEPTED, EXTENDED, OPINION_ISSUED)),
    JOIN("并入已有件", holderOrItsOffice(), seat(CLERK, CASE_OFFICER, OFFICE_HEAD, UNIT_OFFICER, UNIT_HEAD), status(REGISTERED, TRANSFERRED), arrived(), contentHere(), notRestricted(), noFilingPending(), noDraftPending()),
    UNDO_JOIN("撤销并入", holderOrItsOffice(), seat(CASE_OFFICER, OFFICE_HEAD, UNIT_OFFICER, UNIT_HEAD), status(JOINED, NO_LONGER_ACCEPTED)),
    RELATE("登记关联", holderOrOffice(), seat(CLERK, CASE_OFFICER, OFFICE_HEAD, UNIT_OFFICER, UNIT_HEAD), status(REGISTERED, TRANSFERRED, ASSIGNED, OBJECTED, ACCEPTED, EXTENDED, OPINION_ISSUED), contentHere(), notRestricted()),
    UNDO_RELATE("撤销关联", holderOrOffice(), seat(CASE_OFFICER, OFFICE_HEAD, UNIT_OFFICER, UNIT_HEAD), related()),
    REISSUE_CODE("补发查询码", registrarOrItsOffice(), seat(CLERK, CASE_OFFICER, UNIT_OFFICER), contentHere()),
    CORRECT_PETITIONERS("更正信访人信息", registrarOrItsOffice(), seat(CLERK, CASE_OFFICER, UNIT_OFFICER), petitionersHere()),
    GIVE_ACCESS_LIST("提供查阅记录", registrarOrItsOffice(), seat(CLERK, CASE_OFFICER, UNIT_OFFICER), petitionersHere()),
    RECORD_EVALUATION("登记评价", registeringOffice(), seat(CLERK, CASE_OFFICER, OFFICE_HEAD), evaluationOpen(), noHandInIt()),
    VERIFY_EVALUATION("核实电话评价", registeringOffice(), seat(CLERK, CASE_OFFICER, OFFICE_HEAD), evaluationToVerify(), noHandInIt()),
    REVIEW_EVALUATION("核查不满意评价", registeringOffice(), seat(CASE_OFFICER, OFFICE_HEAD), evaluationToReview()),
    RECORD_REVISIT("记录回访", toRevisit(), seat(CASE_OFFICER, OFFICE_HEAD), askedByOthers());

    private final String label;
    private final List<Policy> policies;

    Action(String label, Policy... policies) {
        this.label = label;
        this.policies = List.of(policies);
    }

    public String label() {
        return label;
    }

    /** Why this action is closed here and now; empty where it is open. */
    public Optional<Refusal> refusal(PetitionState state, Situation situation) {
        if (!state.known()) {
            return Optional.of(Refusal.of("NOT_YET_KNOWN", "该件的登记内容尚未到达本节点。", "请等待今晚的交换。"));
        }
        return recused(state, situation).isPresent() ? recused(state, situation) : policies.stream().map(policy -> policy.refusal(state, situation)).flatMap(Optional::stream).findFirst();
    }
}
