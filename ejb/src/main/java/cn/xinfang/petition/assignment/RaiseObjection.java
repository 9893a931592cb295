package cn.xinfang.petition.assignment;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;

/** The holder objects within five working days, with detailed reasons (信访工作条例 Article 23). */
public record RaiseObjection(String reasons, String competentUnit) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.OBJECT;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        if (reasons == null || reasons.strip().length() < 10) {
            return new Decision.Refused(new Refusal("REASONS_MISSING", new Article("信访工作条例", "第二十三条第三款"),
                    "提出异议要详细说明理由。", "请写明不属于本单位职权范围的依据(至少 10 字)。"));
        }
        return Decision.of(new ObjectionRaised(state.assignment().custody(), new Objection(at.today(), reasons, competentUnit), at.today()));
    }
}
