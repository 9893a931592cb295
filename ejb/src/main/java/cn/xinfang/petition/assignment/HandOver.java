package cn.xinfang.petition.assignment;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.Nodes;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.registration.Accused;
import java.util.Optional;

/** What holds of every passing on, whoever passes on. */
public final class HandOver {

    private HandOver() {
    }

    /** Within a node the petition is there at once; to another node it is under way until that node notes the arrival. */
    public static Decision decided(PetitionReferred referred, PetitionState state, Situation at) {
        return Arrival.of(referred.on(state), at.actor().node(), at.today(), at.terms())
                .map(arrived -> Decision.of(referred, arrived)).orElseGet(() -> Decision.of(referred));
    }

    /** Some other unit must be named. */
    public static Optional<Refusal> target(UnitRef to, PetitionState state) {
        if (to == null) {
            return Optional.of(Refusal.of("TARGET_MISSING", "未选承办单位。", "请选择有权处理的单位。"));
        }
        return to.code().equals(state.assignment().holderCode())
                ? Optional.of(Refusal.of("TARGET_IS_HOLDER", "该件已在本单位。", "请选择其他单位。")) : Optional.empty();
    }

    /**
     * C1: never to the accused unit or one that the accused person leads, to a unit below them, or into the node where the accused
     * could read it. A node above the sender's is open: there the petition office is the superior of the accused.
     */
    public static Optional<Refusal> accused(UnitRef to, PetitionState state, Situation at) {
        Accused accused = state.registration().accused();
        if (accused == null || accused.unit() == null) {
            return Optional.empty();
        }
        boolean reachesAccused = accused.reachedBy(to) && !state.protection().exempted(to, accused) || intoTheirNode(to, accused, at);
        RuleSet rules = state.ruleSet();
        return reachesAccused ? Optional.of(new Refusal("TARGET_IS_ACCUSED", new Article(rules.lawTitle(), Articles.protection(rules)),
                "不得将检举、揭发材料转给被反映的人员或者单位。", "请转送其上级或有管理权限的纪检监察机关。")) : Optional.empty();
    }

    private static boolean intoTheirNode(UnitRef to, Accused accused, Situation at) {
        return to.node().equals(accused.unitNode()) && !Nodes.contains(to.node(), at.actor().node());
    }
}
