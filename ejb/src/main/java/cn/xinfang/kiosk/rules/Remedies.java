package cn.xinfang.kiosk.rules;

import cn.xinfang.kernel.Article;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.RunningTerm;
import cn.xinfang.petition.handling.DecliningText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the petitioner can do, in sentences. */
final class Remedies {

    private Remedies() {
    }

    /** @param overdue whether a period that he is shown has passed without being kept */
    static List<String> of(PetitionState state, LocalDate today, boolean overdue) {
        List<String> ways = new ArrayList<>();
        RuleSet rules = state.ruleSet();
        if (!state.registration().restricted()) {
            state.terms().running(ClockKind.T08).filter(it -> !it.overdue(today)).map(it -> review(state, it)).ifPresent(ways::add);
            state.terms().running(ClockKind.T10).filter(it -> !it.overdue(today)).map(it -> reExamination(state, it)).ifPresent(ways::add);
            Optional.ofNullable(state.handling().declining()).map(it -> it.text()).map(Remedies::elsewhere).ifPresent(ways::add);
            if (overdue) {
                ways.add("法定期限已过仍没有告知或者答复您的，可以要求信访部门督办(" + new Article(rules.lawTitle(), Articles.supervision(rules)) + ")。");
            }
        }
        ways.add("认为工作人员与本件有利害关系的，可以要求他回避(" + new Article(rules.lawTitle(), rules == RuleSet.XFTL2005 ? "第三十条" : "第二十八条第三款") + ")。");
        ways.add("本人信息有误的，可以到登记窗口更正；也可以查阅哪些岗位因什么用途看过您的信息(《个人信息保护法》第四十五条、第四十六条)。");
        return List.copyOf(ways);
    }

    /** At a counter that knows no more than {@link QueryAnswer}. */
    static List<String> elsewhere(boolean overdue) {
        return Stream.of(Optional.of("请求复查、复核的途径和期限，写在送达您的文书上。"),
                Optional.of("法定期限已过仍没有告知或者答复您的，可以要求信访部门督办。").filter(it -> overdue),
                Optional.of("评价办理情况、更正本人信息、补发查询码，请到登记该件的单位办理。")).flatMap(Optional::stream).toList();
    }

    private static String review(PetitionState state, RunningTerm window) {
        String body = Optional.ofNullable(state.handling().opinion()).map(it -> it.text()).map(it -> it.reviewBody()).filter(it -> !it.isBlank())
                .orElse("原办理单位的上一级机关");
        Article article = new Article(state.ruleSet().lawTitle(), state.ruleSet() == RuleSet.XFTL2005 ? "第三十四条" : "第三十五条");
        return "不服处理意见的，可以在 " + window.term().dueLegal() + " 以前(含当日，以邮戳为准)向" + body + "请求复查(" + article + ")。";
    }

    private static String reExamination(PetitionState state, RunningTerm window) {
        Article article = new Article(state.ruleSet().lawTitle(), state.ruleSet() == RuleSet.XFTL2005 ? "第三十五条第一款" : "第三十六条第一款");
        return "不服复查意见的，可以在 " + window.term().dueLegal() + " 以前(含当日，以邮戳为准)向复查机关的上一级机关请求复核(" + article + ")。";
    }

    private static String elsewhere(DecliningText text) {
        return "可以向" + text.competentBody() + "提出" + (text.timeLimit() == null || text.timeLimit().isBlank() ? "。" : "，期限：" + text.timeLimit().strip() + "。");
    }
}
