package cn.xinfang.petition.supervision;

import cn.xinfang.kernel.Article;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;

/** Why an office supervises, in the order of 信访条例 Article 36; 信访工作条例 Article 40 names the same in one sentence. */
public enum SupervisionTrigger {
    OVERDUE("未按规定期限办结", "一"),
    NOT_FED_BACK("未按规定反馈办理结果", "二"),
    PROCEDURE("未按规定程序办理、告知", "三"),
    SHUFFLING("推诿、敷衍、拖延", "四"),
    NOT_EXECUTED("不执行信访处理意见", "五"),
    FALSE_REPORT("弄虚作假", "六"),
    OTHER("其他需要督办的情形", "六");

    private final String label;
    private final String item;

    SupervisionTrigger(String label, String item) {
        this.label = label;
        this.item = item;
    }

    public String label() {
        return label;
    }

    public Article article(RuleSet rules) {
        return new Article(rules.lawTitle(), rules == RuleSet.XFTL2005 ? "第三十六条第一款第" + item + "项" : "第四十条第一款");
    }

    /** What missing a period amounts to. */
    static SupervisionTrigger missed(ClockKind kind) {
        return switch (kind) {
            case T13, T14 -> NOT_FED_BACK;
            case T01, T02, T03, T15 -> PROCEDURE;
            default -> OVERDUE;
        };
    }
}
