package cn.xinfang.petition;

import cn.xinfang.kernel.Article;
import cn.xinfang.law.RuleSet;
import java.util.List;
import java.util.Optional;

/**
 * The test of an appeal, question by question in the order of the law; the first yes decides. Six questions are those of
 * 信访工作条例 Article 31, four those of 信访条例 Articles 14, 15 and 21.
 */
public final class RouteQuestions {

    private static final List<Question> OF_2022 = List.of(
            of2022(Route.LITIGATION, "第一项", "是否应当通过法院诉讼或复议、检察院刑事立案或法律监督、公安机关法律程序处理，且尚未依法终结？",
                    "应当通过审判机关诉讼程序或者复议程序、检察机关刑事立案程序或者法律监督程序、公安机关法律程序处理的，涉法涉诉信访事项未依法终结的，按照法律法规规定的程序处理。"),
            of2022(Route.ARBITRATION, "第二项", "是否应当通过仲裁（劳动人事、农村土地承包等）解决？", "应当通过仲裁解决的，导入相应程序处理。"),
            of2022(Route.PARTY_APPEAL, "第三项", "是否可以通过党员申诉、申请复审等解决？", "可以通过党员申诉、申请复审等解决的，导入相应程序处理。"),
            of2022(Route.ADMINISTRATIVE, "第四项", "是否可以通过行政复议、行政裁决、行政确认、行政许可、行政处罚等行政程序解决？",
                    "可以通过行政复议、行政裁决、行政确认、行政许可、行政处罚等行政程序解决的，导入相应程序处理。"),
            of2022(Route.STATUTORY_DUTY, "第五项", "是否属于申请查处违法行为、履行保护人身权或者财产权等合法权益职责？",
                    "属于申请查处违法行为、履行保护人身权或者财产权等合法权益职责的，依法履行或者答复。"),
            of2022(Route.PETITION, "第六项", "以上都不属于，按信访程序办理？",
                    "不属于以上情形的，应当听取信访人陈述事实和理由，并调查核实，出具信访处理意见书。"));

    private static final List<Question> OF_2005 = List.of(
            of2005(Route.LITIGATION, "第十五条", "是否属于人大、法院、检察院职权范围，或者应当通过诉讼解决？",
                    "信访人对各级人民代表大会以及县级以上各级人民代表大会常务委员会、人民法院、人民检察院职权范围内的信访事项，应当分别向有关的人民代表大会及其常务委员会、人民法院、人民检察院提出。"),
            of2005(Route.ARBITRATION, "第十四条第二款", "是否应当通过仲裁解决？", "对依法应当通过诉讼、仲裁、行政复议等法定途径解决的投诉请求，信访人应当依照有关法律、行政法规规定的程序向有关机关提出。"),
            of2005(Route.ADMINISTRATIVE, "第十四条第二款", "是否应当通过行政复议等其他法定途径解决？", "对依法应当通过诉讼、仲裁、行政复议等法定途径解决的投诉请求，信访人应当依照有关法律、行政法规规定的程序向有关机关提出。"),
            of2005(Route.PETITION, "第二十一条第一款", "以上都不属于，按信访程序办理？", "对依照法定职责属于本级人民政府或者其工作部门处理决定的信访事项，应当转送有权处理的行政机关。"));

    /**
     * A question.
     *
     * @param route what a yes decides
     * @param asked in words for the official
     * @param text  of the article
     */
    public record Question(Route route, Article article, String asked, String text) {
    }

    private RouteQuestions() {
    }

    public static List<Question> of(RuleSet rules) {
        return rules == RuleSet.XFTL2005 ? OF_2005 : OF_2022;
    }

    /** What a claim of that class and route rests on; empty for an inquiry, and for a route that the rules do not know. */
    public static Optional<Article> basis(RuleSet rules, ClaimClass claimClass, Route route) {
        boolean older = rules == RuleSet.XFTL2005;
        return switch (claimClass) {
            case SUGGESTION -> Optional.of(new Article(rules.lawTitle(), older ? "第二十九条" : "第二十九条第一款"));
            case ACCUSATION -> Optional.of(new Article(rules.lawTitle(), older ? "第二十三条" : "第三十条第一款"));
            case OBSTRUCTION -> Optional.of(new Article(rules.lawTitle(), Articles.noRetaliation(rules)));
            case INQUIRY -> Optional.empty();
            case APPEAL -> of(rules).stream().filter(it -> it.route() == route).map(Question::article).findFirst();
        };
    }

    private static Question of2022(Route route, String item, String asked, String text) {
        return new Question(route, new Article(RuleSet.XFGZTL2022.lawTitle(), "第三十一条" + item), asked, text);
    }

    private static Question of2005(Route route, String place, String asked, String text) {
        return new Question(route, new Article(RuleSet.XFTL2005.lawTitle(), place), asked, text);
    }
}
