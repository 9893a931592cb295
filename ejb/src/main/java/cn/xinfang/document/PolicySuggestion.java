package cn.xinfang.document;

import cn.xinfang.law.RuleSet;
import java.time.LocalDate;

/**
 * D18, the suggestion to improve policy; about a problem, never about a petitioner.
 *
 * @param petitions how many petitions show the problem
 * @param proposal  facts, basis and proposal; may have several lines
 * @param dueOn     last day for the written answer
 */
public record PolicySuggestion(RuleSet ruleSet, Letterhead head, String addressee, String problem, String cause, long petitions, String proposal,
                               LocalDate dueOn) implements Printable {

    @Override
    public String template() {
        return "policy-suggestion";
    }

    public String title() {
        return "完善政策建议书";
    }

    /** The article that suggestions rest on: 信访条例 Article 37, 信访工作条例 Article 40, paragraph 2. */
    public String basis() {
        return "《" + ruleSet.lawTitle() + "》" + (ruleSet == RuleSet.XFTL2005 ? "第三十七条" : "第四十条第二款");
    }
}
