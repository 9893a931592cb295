package cn.xinfang.petition.handling;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.util.List;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The handling opinion (信访工作条例 Article 32).
 *
 * @param facts      facts found
 * @param reviewBody where a review may be requested within thirty days; null where the law gives none
 */
public record OpinionText(String facts, List<ClaimResult> results, String reviewBody) implements DraftText {

    @Override
    public Action action() {
        return Action.DRAFT_OPINION;
    }

    @Override
    public NoticeKind notice() {
        return NoticeKind.OPINION;
    }

    @Override
    public Optional<Refusal> refusal(PetitionState state, Situation at) {
        Article article = new Article(state.ruleSet().lawTitle(), "第三十二条");
        Set<Integer> claims = state.registration().claims().stream().map(Claim::number).collect(Collectors.toSet());
        Set<Integer> answered = results.stream().map(ClaimResult::number).collect(Collectors.toSet());
        if (results.size() != claims.size() || !answered.equals(claims) || results.stream().anyMatch(result -> result.outcome() == null || blank(result.answer()))) {
            return Optional.of(new Refusal("CLAIM_UNANSWERED", article, "每项诉求都要有处理结果和答复。", "请逐项答复。"));
        }
        if (results.stream().anyMatch(result -> blank(result.basis()))) {
            return Optional.of(new Refusal("BASIS_MISSING", article, "处理意见须写明法律、法规或政策依据。", "请逐项填写依据。"));
        }
        return blank(facts) || state.followsPetitionProcedure() && blank(reviewBody)
                ? Optional.of(new Refusal("OPINION_TEXT", article, "处理意见须写明查明的事实；可以请求复查的，还须写明复查机关。", "请补全。"))
                : Optional.empty();
    }

    @Override
    public List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        passages.add(Passage.of("查明的事实", facts, 8));
        for (ClaimResult result : results) {
            passages.add(Passage.of("诉求 " + result.number() + " 的答复", result.answer(), 4));
            passages.add(Passage.of("诉求 " + result.number() + " 的依据", result.basis(), 0));
        }
        passages.add(Passage.of("复查机关", reviewBody, 0));
        return passages;
    }

    @Override
    public PetitionFact signed(PetitionState state, Situation at, String document) {
        return new OpinionIssued(state.assignment().custody(), at.today(), document, this);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
