package cn.xinfang.petition;

import cn.xinfang.law.RuleSet;
import java.util.List;

/** Which articles an official reads while he does something: the places of each rule set. */
public final class ActionArticles {

    private ActionArticles() {
    }

    /** Empty where the regulation says nothing of that act. */
    public static List<String> of(Action action, RuleSet rules) {
        return rules == RuleSet.XFTL2005 ? of2005(action) : of2022(action);
    }

    private static List<String> of2022(Action action) {
        return switch (action) {
            case CLASSIFY -> List.of("第二十九条", "第三十条", "第三十一条");
            case REFER -> List.of("第二十二条", "第三十条");
            case OBJECT, DECIDE_OBJECTION -> List.of("第二十三条", "第二十四条");
            case DRAFT_ACCEPTANCE, DRAFT_DECLINING -> List.of("第二十三条", "第三十一条");
            case DRAFT_EXTENSION -> List.of("第三十四条");
            case RECORD_CONTACT, RECORD_INVESTIGATION -> List.of("第二十八条", "第三十一条");
            case DRAFT_OPINION -> List.of("第三十二条", "第三十五条");
            case SERVE -> List.of("第二十三条", "第三十二条");
            case ANSWER -> List.of("第二十九条");
            case JOIN -> List.of("第三十六条");
            case REMIND -> List.of("第三十八条");
            default -> List.of();
        };
    }

    private static List<String> of2005(Action action) {
        return switch (action) {
            case REFER -> List.of("第二十一条", "第二十三条");
            case DRAFT_ACCEPTANCE, DRAFT_DECLINING -> List.of("第二十一条", "第二十二条");
            case DRAFT_EXTENSION -> List.of("第三十三条");
            case RECORD_CONTACT, RECORD_INVESTIGATION -> List.of("第三十一条");
            case DRAFT_OPINION -> List.of("第三十二条", "第三十四条");
            case SERVE -> List.of("第二十二条", "第三十二条");
            case ANSWER -> List.of("第二十九条");
            case JOIN -> List.of("第三十五条");
            case REMIND -> List.of("第三十六条");
            default -> List.of();
        };
    }
}
