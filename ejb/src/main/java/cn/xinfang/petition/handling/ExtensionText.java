package cn.xinfang.petition.handling;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.Term;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.util.List;
import java.util.Optional;

/**
 * Extension of the sixty days.
 *
 * @param days 1–30 natural days
 */
public record ExtensionText(int days, String reason) implements DraftText {

    @Override
    public Action action() {
        return Action.DRAFT_EXTENSION;
    }

    @Override
    public NoticeKind notice() {
        return NoticeKind.EXTENSION;
    }

    @Override
    public Optional<Refusal> refusal(PetitionState state, Situation at) {
        Article article = new Article(state.ruleSet().lawTitle(), Articles.handling(state.ruleSet()));
        if (days < 1 || days > 30) {
            return Optional.of(new Refusal("EXTENSION_LENGTH", article, "延长期限不得超过 30 日。", "请填写 1 至 30 日。"));
        }
        return reason == null || reason.isBlank()
                ? Optional.of(new Refusal("EXTENSION_REASON", article, "延期须向信访人告知理由。", "请写明情况复杂在何处。"))
                : Optional.empty();
    }

    @Override
    public List<Passage> passages() {
        return List.of(Passage.of("延期理由", reason, 8));
    }

    @Override
    public PetitionFact signed(PetitionState state, Situation at, String document) {
        Term handling = state.terms().running(ClockKind.T06).orElseThrow().term();
        return new HandlingExtended(state.assignment().custody(), at.today(), at.terms().extend(handling, days), document, this);
    }
}
