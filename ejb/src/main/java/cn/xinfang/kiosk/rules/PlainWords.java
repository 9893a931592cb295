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
        say(Status.REVIEWING, "您申请的复查正在进行。", "复查机关在期限内书面答复您。");
        say(Status.REVIEWED, "复查意见已经作出。", "不服的，收到复查意见后可以在期限内请求复核。");
        say(Status.RE_EXAMINING, "您申请的复核正在进行。", "复核机关在期限内书面答复您。");
        say(Status.CONCLUDED, "复核意见已经作出，程序终结。", "以同一事实和理由再提出的，不再受理；生活有困难的，可以申请帮扶救助。");
        say(Status.PROCEDURE_ENDED, "申请复查、复核的期限已过，程序终结。", "有正当理由没有按期申请的，可以说明情况后申请；有新的事实的，可以重新提出。");
        say(Status.LED_IN, "您的诉求应当按其他法定途径提出，已经书面告知您。", "去哪个机关、多长时间内提出，写在告知书上。");
        say(Status.HANDED_OVER, "已经移送有权处理的机关。", "由该机关按它的规定办理和答复。");
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
        if (state.status() == Status.PROCEDURE_ENDED && state.settled()) {
            return new PlainWords("您与对方已经达成协议，本件办结。", "对方没有按协议履行的，请与承办单位联系；有新的事实或者诉求的，可以重新提出。");
        }
        return WORDS.getOrDefault(state.status(), new PlainWords("本件现在的状态是“" + state.status().label() + "”。", "需要了解详情的，请到登记窗口询问。"));
    }

    private static void say(Status status, String meaning, String next) {
        WORDS.put(status, new PlainWords(meaning, next));
    }
}
