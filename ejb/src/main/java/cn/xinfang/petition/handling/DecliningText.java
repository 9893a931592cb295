package cn.xinfang.petition.handling;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.util.List;
import java.util.Optional;

/**
 * Non-acceptance on a closed ground, by the competent unit or by the petition office that received it (信访条例 Article 21 (1)
 * 1, 信访工作条例 Article 36 (3)).
 *
 * @param competentBody where the petitioner should go
 * @param timeLimit     periods that bind him there, in words; null if none
 */
public record DecliningText(Ground ground, String explanation, String competentBody, String timeLimit) implements DraftText {

    @Override
    public Action action() {
        return Action.DRAFT_DECLINING;
    }

    @Override
    public NoticeKind notice() {
        return NoticeKind.DECLINING;
    }

    @Override
    public Optional<Refusal> refusal(PetitionState state, Situation at) {
        if (ground == null) {
            return Optional.of(Refusal.of("GROUND_MISSING", "不予受理须有法定情形。", "请从清单中选择；没有适用情形的应予受理。"));
        }
        if (ground == Ground.NOT_COMPETENT && state.assignment().holder().office()) {
            return Optional.of(new Refusal("REFER_INSTEAD", new Article(state.ruleSet().lawTitle(), Articles.referral(state.ruleSet())),
                    "信访部门对属于其他机关、单位职权的事项应当转送、交办。", "请转送有权处理的单位。"));
        }
        if (ground == Ground.NOT_COMPETENT && state.ruleSet() == RuleSet.XFGZTL2022 && state.assignment().mode() != null) {
            return Optional.of(new Refusal("OBJECTION_INSTEAD", new Article(state.ruleSet().lawTitle(), "第二十三条第三款"),
                    "转送、交办来的事项不属于本单位职权的，应当提出异议，经核实同意后交还。",
                    "请在五个工作日内提出异议；已逾期的，与转送单位协商或报共同的上级决定。"));
        }
        if (explanation == null || explanation.isBlank() || competentBody == null || competentBody.isBlank()) {
            return Optional.of(new Refusal("DECLINING_TEXT", ground.article(state.ruleSet()),
                    "不予受理须说明理由并告知向哪个机关提出。", "请补全理由和有权处理的机关。"));
        }
        return Optional.empty();
    }

    @Override
    public List<Passage> passages() {
        return List.of(Passage.of("理由", explanation, 8), Passage.of("有权处理的机关", competentBody, 2), Passage.of("提出的期限", timeLimit, 0));
    }

    @Override
    public PetitionFact signed(PetitionState state, Situation at, String document) {
        return new PetitionDeclined(state.assignment().custody(), at.today(), document, this);
    }
}
