package cn.xinfang.petition.recusal;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;

/**
 * An official takes the case.
 *
 * @param noInterest his statement that he has no direct interest in the matter or in a petitioner
 */
public record TakeCase(boolean noInterest) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.TAKE_CASE;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return noInterest ? Decision.of(new CaseTaken(state.assignment().custody(), at.today(), at.actor().account(), at.actor().name()))
                : new Decision.Refused(new Refusal("INTEREST_NOT_DENIED", new Article(state.ruleSet().lawTitle(), Articles.recusal(state.ruleSet())),
                "接办须声明与信访事项、信访人没有直接利害关系。", "没有利害关系的请勾选声明；有利害关系的请申请回避。"));
    }
}
