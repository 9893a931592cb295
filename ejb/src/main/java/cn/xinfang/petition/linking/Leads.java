package cn.xinfang.petition.linking;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.PetitionState;
import java.util.Optional;

/** Which petitions others can be linked to. */
public final class Leads {

    private Leads() {
    }

    static Optional<Refusal> refusal(PetitionState item, PetitionState lead) {
        if (item.id().equals(lead.id())) {
            return Optional.of(Refusal.of("LEAD_IS_ITSELF", "不能与自己关联。", "请选择另一件。"));
        }
        return lead.registration().restricted() ? Optional.of(restricted(item.ruleSet())) : Optional.empty();
    }

    /** Nothing is ever linked with a report or a confidential petition. */
    public static Refusal restricted(RuleSet rules) {
        return new Refusal("LINK_RESTRICTED", new Article(rules.lawTitle(), Articles.protection(rules)),
                "检举控告和要求保密的信访件不与其他件并入或关联。", "请单独办理。");
    }
}
