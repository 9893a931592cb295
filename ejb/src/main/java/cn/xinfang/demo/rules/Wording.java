package cn.xinfang.demo.rules;

import cn.xinfang.petition.Adoption;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.Route;
import cn.xinfang.petition.StatutoryWay;
import cn.xinfang.petition.closing.Reply;
import cn.xinfang.petition.handling.AcceptanceText;
import cn.xinfang.petition.handling.ClaimResult;
import cn.xinfang.petition.handling.ClaimResult.Outcome;
import cn.xinfang.petition.handling.DecliningText;
import cn.xinfang.petition.handling.ExtensionText;
import cn.xinfang.petition.handling.Ground;
import cn.xinfang.petition.handling.LeadInText;
import cn.xinfang.petition.handling.OpinionText;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** What the officials of the demonstration write. */
final class Wording {

    /** A law that was in force in 2010 and still is, by the first two digits of the content class. */
    private static final Map<String, String> BASES = Map.ofEntries(
            Map.entry("01", "《中华人民共和国农村土地承包法》"), Map.entry("02", "《中华人民共和国土地管理法》"),
            Map.entry("03", "《中华人民共和国城乡规划法》"), Map.entry("04", "《中华人民共和国劳动法》"),
            Map.entry("05", "《中华人民共和国传染病防治法》"), Map.entry("06", "《中华人民共和国教育法》"),
            Map.entry("07", "《城市居民最低生活保障条例》"), Map.entry("08", "《中华人民共和国治安管理处罚法》"),
            Map.entry("09", "《中华人民共和国消费者权益保护法》"), Map.entry("10", "《中华人民共和国道路运输条例》"),
            Map.entry("11", "《中华人民共和国消费者权益保护法》"), Map.entry("12", "《中华人民共和国中小企业促进法》"),
            Map.entry("13", "《中华人民共和国环境保护法》"), Map.entry("14", "《宗教事务条例》"),
            Map.entry("15", "《中华人民共和国公务员法》"), Map.entry("16", "《中国共产党纪律处分条例》"));

    private static final List<String> CONTACTS = List.of(
            "电话联系信访人，核对诉求，告知承办人和联系方式。", "当面听取信访人陈述，补充收取证明材料。",
            "电话回访，信访人表示愿意配合调查。");

    private static final List<String> INVESTIGATIONS = List.of(
            "到现场查看并拍照，走访相邻住户三户。", "调取原始台账和审批档案，与信访人提供的材料核对。",
            "约谈有关经办人员，制作询问笔录。", "召集相关单位会商，形成初步意见。");

    private static final List<String> FINDINGS = List.of(
            "经查，信访人反映的情况基本属实，有关台账、票据和现场情况可以相互印证。",
            "经查，信访人反映的情况部分属实，其余事项与档案记载不一致，已当面核对。",
            "经查，有关单位办理程序存在疏漏，已责成改正。");

    private final RandomGenerator random;

    Wording(RandomGenerator random) {
        this.random = random;
    }

    String contact() {
        return draw(CONTACTS);
    }

    String investigation() {
        return draw(INVESTIGATIONS);
    }

    AcceptanceText acceptance(Scenario matter, Employee officer, Agency unit) {
        String way = matter.route() == null ? "按有关规定研究办理，结果书面告知" : "按“" + matter.route().label() + "”途径办理，结果书面告知";
        return new AcceptanceText(way, officer.name() + " " + unit.phone());
    }

    DecliningText declining(Scenario matter) {
        boolean court = matter.route() == Route.LITIGATION;
        Ground ground = matter.contentClass().startsWith("08") ? Ground.OTHER_POWER : Ground.STATUTORY_ROUTE;
        return new DecliningText(ground, "所提事项应当依照法律规定的程序向" + (court ? "人民法院" : "劳动人事争议仲裁委员会") + "提出。",
                court ? "有管辖权的人民法院" : "劳动人事争议仲裁委员会", court ? null : "一年仲裁时效");
    }

    LeadInText leadIn(Scenario matter) {
        boolean court = matter.route() == Route.LITIGATION;
        StatutoryWay way = court ? new StatutoryWay(null, "民事诉讼", "有管辖权的人民法院", "三年诉讼时效", "六个月内审结", "《民事诉讼法》第一百二十五条", "不服判决的，十五日内上诉")
                : new StatutoryWay(null, "劳动争议仲裁", "劳动人事争议仲裁委员会", "一年内", "四十五日内裁决", "《劳动争议调解仲裁法》第二十七条、第四十三条", "十五日内可以起诉");
        return new LeadInText(matter.classifiedClaims().stream().map(claim -> new LeadInText.Led(claim.number(), matter.route(), way)).toList(),
                "所提请求应当依照法律规定的程序解决，已当面说明提出的机关、期限和材料。");
    }

    ExtensionText extension() {
        return new ExtensionText(10 + 5 * random.nextInt(5), "需要委托鉴定并调取外地档案，六十日内不能办结。");
    }

    OpinionText opinion(Scenario matter, String reviewBody) {
        List<ClaimResult> results = matter.classifiedClaims().stream().map(claim -> result(claim, matter)).toList();
        return new OpinionText(draw(FINDINGS), results, reviewBody);
    }

    List<Reply> replies(Scenario matter) {
        return matter.classifiedClaims().stream().map(claim -> claim.claimClass() == ClaimClass.SUGGESTION ? reply(claim)
                : new Reply(claim.number(), null, "已将有关政策和办理渠道向您说明，可以到有关单位的服务窗口办理。")).toList();
    }

    private Reply reply(Claim claim) {
        Adoption adoption = draw(List.of(Adoption.values()));
        return new Reply(claim.number(), adoption, switch (adoption) {
            case ADOPTED -> "所提建议切实可行，已列入今年的工作安排。";
            case PARTLY -> "具备条件的部分已安排落实，其余部分待条件具备后再研究。";
            case NOT -> "经研究，目前资金和场地条件还不具备，已向您说明情况。";
        });
    }

    private ClaimResult result(Claim claim, Scenario matter) {
        Outcome outcome = draw(List.of(Outcome.SUPPORTED, Outcome.SUPPORTED, Outcome.PARTLY_SUPPORTED, Outcome.EXPLAINED,
                Outcome.NOT_SUPPORTED));
        String answer = switch (outcome) {
            case SUPPORTED -> "予以支持，责成有关单位三十日内落实到位。";
            case PARTLY_SUPPORTED -> "有依据的部分予以支持并限期落实，其余部分缺少依据。";
            case EXPLAINED -> "已向信访人说明政策规定和办理渠道。";
            case NOT_SUPPORTED -> "缺少事实和政策依据，不予支持。";
        };
        return new ClaimResult(claim.number(), outcome, "关于“" + claim.text() + "”：" + answer,
                BASES.getOrDefault(matter.contentClass().substring(0, 2), "有关政策规定"));
    }

    private <T> T draw(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
