package cn.xinfang.petition;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.petition.execution.Execution;
import cn.xinfang.petition.execution.ExecutionState;
import cn.xinfang.petition.linking.Leads;
import cn.xinfang.petition.registration.Accused;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The conditions that {@link Action} is built from. */
final class Policies {

    private Policies() {
    }

    static Policy holder() {
        return require((state, at) -> at.actor().unit().equals(state.assignment().holderCode()),
                "NOT_HOLDER", "该件不在你单位手中。", "请由承办单位办理。");
    }

    /** The holder, or the petition office of its node, which sees the copies that several units received. */
    static Policy holderOrItsOffice() {
        return require((state, at) -> at.actor().unit().equals(state.assignment().holderCode())
                        || at.actor().office() && at.actor().node().equals(state.assignment().holder().node()),
                "NOT_HOLDER", "该件不在你单位手中。", "请由承办单位或其同级信访部门办理。");
    }

    /** The office of the city, and of a county that takes part, sees more than one node and may say what belongs together. */
    static Policy holderOrOffice() {
        return require((state, at) -> at.actor().office() || at.actor().unit().equals(state.assignment().holderCode()),
                "NOT_HOLDER", "该件不在你单位手中。", "请由承办单位或信访部门办理。");
    }

    static Policy registrar() {
        return require((state, at) -> at.actor().unit().equals(state.registration().particulars().unit().code()),
                "NOT_REGISTRAR", "登记内容只能由登记单位更正。", "请与登记单位联系。");
    }

    static Policy registrarOrHolder() {
        return require((state, at) -> at.actor().unit().equals(state.registration().particulars().unit().code())
                        || at.actor().unit().equals(state.assignment().holderCode()),
                "NOT_CONCERNED", "该件不由你单位登记，也不在你单位手中。", "可以在“便民服务”中单独记录。");
    }

    static Policy referrer() {
        return require((state, at) -> state.assignment().referrer() != null
                        && at.actor().unit().equals(state.assignment().referrer().code()),
                "NOT_REFERRER", "此项由转送、交办该件的单位办理。", null);
    }

    /** Who referred it verifies; what a unit received directly is verified by the petition office of its node. */
    static Policy verifier() {
        return require((state, at) -> at.actor().office() && (state.assignment().referrer() != null
                        ? at.actor().unit().equals(state.assignment().referrer().code())
                        : at.actor().node().equals(state.assignment().holder().node())),
                "NOT_VERIFIER", "办结由转送、交办的信访部门审核认定。", null);
    }

    /** A petition office reminds the units of its area, and whoever it sent the petition to. */
    static Policy supervisor() {
        return require((state, at) -> at.actor().office() && !at.actor().unit().equals(state.assignment().holderCode())
                        && (Nodes.contains(at.actor().node(), state.assignment().holder().node())
                        || state.assignment().holders().stream().anyMatch(unit -> unit.code().equals(at.actor().unit()))),
                "NOT_SUPERVISOR", "该件不由你单位催办。", "催办由转送、交办的信访部门或承办单位所在地及上级信访部门进行。");
    }

    static Policy notRemindedToday() {
        return require((state, at) -> !state.supervision().reminded(at.actor().unit(), state.assignment().custody(), at.today()),
                "REMINDED_TODAY", "你单位今天已催办过该件。", "请等待承办单位办理，改日再催。");
    }

    static Policy notSupervised() {
        return require((state, at) -> state.supervision().openOf(at.actor().unit()).isEmpty(),
                "SUPERVISED", "你单位正在督办该件。", "请继续督办或结束督办。");
    }

    static Policy supervising() {
        return require((state, at) -> state.supervision().openOf(at.actor().unit()).isPresent(),
                "NOT_SUPERVISING", "你单位没有正在督办该件。", "需要督办的，请先开始督办。");
    }

    static Policy supervisedDutyDone() {
        return require((state, at) -> state.supervision().openOf(at.actor().unit()).filter(it -> it.dutyOpen(state)).isEmpty(),
                "DUTY_OPEN", "所督办的事项还没有完成，不能结束督办。", "请继续督办，或提高督办方式。");
    }

    static Policy supervisionAnswered() {
        return require((state, at) -> state.supervision().openOf(at.actor().unit()).filter(it -> state.supervision().unanswered(state).contains(it)).isEmpty(),
                "NOT_ANSWERED", "承办单位还没有反馈。", "请等待反馈，或继续督办。");
    }

    static Policy supervisionToAnswer() {
        return require((state, at) -> !state.supervision().unanswered(state).isEmpty(), "NO_SUPERVISION", "没有等待反馈的督办。", null);
    }

    static Policy urgentToReport() {
        return require((state, at) -> state.registration().particulars().urgent() && state.supervision().reported() == null,
                "NOT_URGENT", "该件不是重大紧急事项，或已经上报。", null);
    }

    static Policy office() {
        return require((state, at) -> at.actor().office(), "NOT_AN_OFFICE", "此项只能由信访部门办理。", null);
    }

    static Policy competentUnit() {
        return require((state, at) -> !at.actor().office(), "NOT_A_COMPETENT_UNIT",
                "信访部门不受理事项本身。", "请转送有权处理的单位。");
    }

    static Policy seat(Seat... seats) {
        return require((state, at) -> at.actor().sits(seats), "NOT_YOUR_DUTY", "你的职责不包括此项。", "请由有相应职责的人员办理。");
    }

    static Policy status(Status... allowed) {
        String names = Arrays.stream(allowed).map(Status::label).collect(Collectors.joining("、"));
        return (state, at) -> Arrays.asList(allowed).contains(state.status()) ? Optional.empty()
                : Optional.of(Refusal.of("WRONG_STATUS", "该件现为“" + state.status().label() + "”。", "此项只在“" + names + "”时可办。"));
    }

    static Policy arrived() {
        return require((state, at) -> state.assignment().arrived(), "NOT_ARRIVED", "该件尚未到达承办单位。", "请等待今晚的交换。");
    }

    static Policy underWay() {
        return require((state, at) -> state.assignment().inTransit(), "NOT_UNDER_WAY", "该件已到达承办单位，不能撤回。", "请办理“请求退回”，由对方答复。");
    }

    static Policy noRecallOpen() {
        return require((state, at) -> state.assignment().recalledOn() == null, "RECALL_PENDING", "已请求退回，对方还没有答复。", "请等待对方答复。");
    }

    static Policy recallOpen() {
        return require((state, at) -> state.assignment().recallOpen(state), "NO_RECALL", "转送单位没有请求退回。", null);
    }

    static Policy unclassified() {
        return require((state, at) -> !state.registration().classified() || !state.routing().returned().isEmpty(),
                "ALREADY_CLASSIFIED", "诉求分类已确认。", null);
    }

    /** A claim that is still to be answered here is of that kind. */
    static Policy openClaim(String code, String message, Predicate<Claim> kind) {
        return require((state, at) -> state.openClaims().stream().anyMatch(kind), code, message, "请先确认诉求分类和途径。");
    }

    /** The unit that sent a claim elsewhere asks; the body that received it may tell. */
    static Policy takeUpAwaited() {
        return require((state, at) -> !state.routing().awaited(at.actor().unit()).isEmpty(),
                "NOTHING_AWAITED", "没有由你单位核实是否被接收的诉求。", "导入、移送后由经手单位登记回执。");
    }

    static Policy nothingReturned() {
        return require((state, at) -> state.routing().returned().isEmpty(),
                "CLAIM_RETURNED", "有诉求未被接收，还没有答复。", "请退回重办，由承办单位重新确认途径。");
    }

    static Policy classified() {
        return require((state, at) -> state.registration().classified(),
                "NOT_CLASSIFIED", "还有诉求未确认分类。", "请先确认每项诉求的分类和途径。");
    }

    static Policy noDraftPending() {
        return require((state, at) -> state.handling().draft() == null, "DRAFT_PENDING", "已有文书等待审签。", "请先审签或退回。");
    }

    /** Commands that read the matter need it; a node that holds only the stub cannot decide them. */
    static Policy contentHere() {
        return require((state, at) -> !state.registration().stub(), "CONTENT_NOT_HERE", "本节点没有该件的内容。", "请等待今晚的交换，或与登记单位联系。");
    }

    /** Nobody handles a report against himself or against the unit that heads him. */
    static Policy notAccused() {
        return (state, at) -> {
            Accused accused = state.registration().accused();
            RuleSet rules = state.ruleSet();
            return accused == null || !accused.reachedBy(state.assignment().holder()) ? Optional.empty()
                    : Optional.of(new Refusal("HOLDER_IS_ACCUSED", new Article(rules.lawTitle(), Articles.protection(rules)),
                    "检举控告不能由被反映的单位或其下级办理。", "请告知信访人向其上级或有管理权限的纪检监察机关提出。"));
        };
    }

    static Policy draftPending() {
        return require((state, at) -> state.handling().draft() != null, "NO_DRAFT", "没有等待审签的文书。", null);
    }

    static Policy filingPending() {
        return require((state, at) -> state.closing().filingProposedBy() != null && state.closing().end() == null,
                "NO_FILING_PROPOSED", "没有等待复核的存档建议。", null);
    }

    static Policy noFilingPending() {
        return require((state, at) -> state.closing().filingProposedBy() == null,
                "FILING_PENDING", "存档建议正等待复核。", "请先复核。");
    }

    static Policy anotherPerson() {
        return require((state, at) -> !at.actor().account().equals(state.closing().filingProposedBy()),
                "SECOND_PERSON", "存档须由提出建议以外的第二人复核。", "请由其他工作人员复核。");
    }

    static Policy noAppealOrAccusation() {
        return require((state, at) -> state.registration().claims().stream()
                        .allMatch(claim -> claim.claimClass() == ClaimClass.SUGGESTION || claim.claimClass() == ClaimClass.INQUIRY),
                "NEEDS_PROCEDURE", "申诉求决、检举控告不能直接答复了事。", "请转送有权处理的单位。");
    }

    /** An opinion that was sent back or annulled is replaced by an opinion. */
    static Policy noOpinionOwed() {
        return require((state, at) -> state.closing().reworks() == 0 && state.review().annulled() == null,
                "OPINION_OWED", "该件被退回重办或者责令重新办理，不能直接答复了事。", "请重新出具处理意见。");
    }

    /** A link would tell others that a report or a confidential petition exists and what it is about. */
    static Policy notRestricted() {
        return (state, at) -> state.registration().restricted() ? Optional.of(Leads.restricted(state.ruleSet())) : Optional.empty();
    }

    static Policy related() {
        return require((state, at) -> !state.linking().related().isEmpty(), "NOT_RELATED", "该件没有登记关联。", null);
    }

    /** A claim that the served opinion supports stands where the command can take it on. */
    static Policy execution(Predicate<Execution> open) {
        return require((state, at) -> ExecutionState.due(state).stream().anyMatch(open),
                "NOTHING_TO_EXECUTE", "没有处在此步的支持诉求。", "送达的处理意见支持的诉求、达成的协议才须执行；执行情况由承办单位报告后核查。");
    }

    static Policy documentToServe() {
        return require((state, at) -> !state.handling().toServe().isEmpty(), "NOTHING_TO_SERVE", "没有待送达的文书。", null);
    }

    static Policy notForwarded() {
        return require((state, at) -> state.assignment().mode() != ReferralMode.FORWARD, "FORWARDED",
                "基层代为上报的件由信访局处理，不退回。", "请依法转送、交办有权处理的单位。");
    }

    /** Five working days from receipt (2022); the regulation of 2005 knows no objection. */
    static Policy withinObjectionTerm() {
        return (state, at) -> {
            RuleSet rules = state.ruleSet();
            Article dispute = new Article(rules.lawTitle(), Articles.dispute(rules));
            if (rules == RuleSet.XFTL2005) {
                return Optional.of(new Refusal("NO_OBJECTION_TERM", dispute, "该件适用《信访条例》，没有提出异议的程序。",
                        "请在十五日内决定是否受理；有争议的提请处理受理争议，由共同的上一级行政机关决定。"));
            }
            var term = state.terms().running(ClockKind.T04);
            if (term.isEmpty()) {
                return Optional.of(new Refusal("OBJECTION_DECIDED", dispute, "异议已经核实，不能再次提出。",
                        "请提请处理受理争议：与认为有权处理的单位协商，协商不成由共同的上级决定。"));
            }
            Article article = new Article(rules.lawTitle(), "第二十三条第三款");
            return at.today().isAfter(term.get().term().dueLegal())
                    ? Optional.of(new Refusal("OBJECTION_TOO_LATE", article, "提出异议的期限已于" + term.get().term().dueLegal() + "届满。",
                    "请提请处理受理争议：与认为有权处理的单位协商，协商不成由共同的上级决定；告知期限照常计算。"))
                    : Optional.empty();
        };
    }

    /** An extension is approved before the sixty days are over. */
    static Policy beforeHandlingTermEnds() {
        return (state, at) -> {
            Article article = new Article(state.ruleSet().lawTitle(), Articles.handling(state.ruleSet()));
            var term = state.terms().running(ClockKind.T06);
            if (term.isEmpty()) {
                return Optional.of(new Refusal("NO_HANDLING_TERM", article, "该件没有六十日的办理期限。", null));
            }
            return at.today().isAfter(term.get().term().dueLegal())
                    ? Optional.of(new Refusal("EXTENSION_TOO_LATE", article, "办理期限已于" + term.get().term().dueLegal() + "届满，不能再延期。",
                    "请尽快出具处理意见并说明超期原因。"))
                    : Optional.empty();
        };
    }

    static Policy require(Condition condition, String code, String message, String instead) {
        Optional<Refusal> refusal = Optional.of(Refusal.of(code, message, instead));
        return (state, at) -> condition.met(state, at) ? Optional.empty() : refusal;
    }

    interface Condition {
        boolean met(PetitionState state, Situation at);
    }
}
