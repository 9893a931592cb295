package cn.xinfang.petition.competence;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.assignment.AssignmentState;
import cn.xinfang.petition.assignment.HandOver;
import cn.xinfang.petition.assignment.PetitionReferred;
import cn.xinfang.petition.assignment.ReferralMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What follows when it is settled who accepts, by whichever way. */
final class Settlement {

    private Settlement() {
    }

    static Optional<Refusal> written(String document, PetitionState state) {
        return document == null || document.isBlank()
                ? Optional.of(new Refusal("DOCUMENT_MISSING", new Article(state.ruleSet().lawTitle(), Articles.dispute(state.ruleSet())),
                "协商和决定都应有书面材料。", "请填写协商意见、决定或者会议纪要的文号或名称。")) : Optional.empty();
    }

    /** The petition goes to the unit that accepts, unless it is there already; the sender stays the one who verifies. */
    static Decision decision(DisputeSettled settled, PetitionState state, Situation at) {
        AssignmentState assignment = state.assignment();
        if (settled.unit().code().equals(assignment.holderCode())) {
            return Decision.of(settled);
        }
        PetitionReferred referred = new PetitionReferred(assignment.custody() + 1, ReferralMode.DESIGNATE, at.today(), assignment.referrer(),
                settled.unit(), List.of(), settled.document(), null);
        List<PetitionFact> facts = new ArrayList<>(List.of(settled));
        facts.addAll(((Decision.Facts) HandOver.decided(referred, settled.on(state), at)).facts());
        return new Decision.Facts(List.copyOf(facts));
    }
}
