package cn.xinfang.kiosk.rules;

import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Status;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a status means to somebody who does not know the procedure.
 *
 * @param meaning what has happened
 * @param next    what comes next
 */
record PlainWords(String meaning, String next) {

    private static final Map<Status, PlainWords> WORDS = new EnumMap<>(Status.class);

    static {
        say(Status.REGISTERED, "您的信访事项已经收到并登记。", "正在确定由哪个单位办理，决定后书面告知您。");
        say(Status.TRANSFERRED, "已经转给下面的承办单位。", "承办单位应当在期限内书面告知您是否受理、怎样办理。");
        say(Status.ASSIGNED, "已经交给下面的承办单位办理，并要求报告结果。", "承办单位应当在期限内书面告知您是否受理、怎样办理。");
        say(Status.OBJECTED, "承办单位认为不属于它的职责，正在核实由谁办理。", "核实后继续办理或者改由其他单位办理，期限不重新计算。");
        say(Status.ACCEPTED, "承办单位已经受理，正在调查办理。", "办结后书面答复您。");
        say(Status.EXTENDED, "承办单位已经受理；情况复杂，办理期限已经批准延长。", "办结后书面答复您。");
        say(Status.OPINION_ISSUED, "承办单位已经作出处理意见，正在送达您。", "请到承办单位领取，或者等候邮寄。");
        say(Status.SERVED, "处理意见书已经送达您。", "您可以评价办理情况；信访部门将审核是否办结。");
        say(Status.VERIFIED, "处理意见书已经送达，信访部门已经审核办结。", "您可以评价办理情况。");
        say(Status.ANSWERED, "已经答复您。", "您可以评价办理情况。");
        say(Status.DECLINED, "承办单位决定不予受理，理由写在告知书上。", "告知书上写明了您可以去的机关和期限。");
        say(Status.NO_LONGER_ACCEPTED, "同一事项的程序已经结束，不再受理，理由写在告知书上。", "有新的事实或者诉求的，可以重新提出。");
        say(Status.JOINED, "同一事项正在办理，本件与它合并，结果一并答复您。", "期限按先收到的那件计算。");
        say(Status.FILED, "本件已经存档，不再办理。", "有具体事实和要求的，可以重新提出。");
        say(Status.WITHDRAWN, "您已经撤回本件。", "需要时可以重新提出。");
    }

    /** Restricted petitions say no more than whether they are over. */
    static PlainWords of(PetitionState state) {
        if (state.registration().restricted()) {
            return new PlainWords(state.status().ended() ? "本件已经办结。" : "本件已经登记，正在依法办理。",
                    "为保护您，本机不显示承办单位和办理过程；需要了解的，请您本人持有效证件到登记窗口询问。");
        }
        if (state.status() == Status.ACCEPTED && state.ruleSet() == RuleSet.XFGZTL2022 && !state.registration().stub() && !state.followsPetitionProcedure()) {
            return new PlainWords("承办单位已经接收，按告知书写明的途径和程序办理。", "期限按该途径的规定，写在告知书上。");
        }
        return WORDS.getOrDefault(state.status(), new PlainWords("本件现在的状态是“" + state.status().label() + "”。", "需要了解详情的，请到登记窗口询问。"));
    }

    private static void say(Status status, String meaning, String next) {
        WORDS.put(status, new PlainWords(meaning, next));
    }
}
