package cn.xinfang.petition.handling;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Articles;
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
 * @param difference what facts or reasons differ from those of the opinion that was annulled; null where none was, or every result is another
 * @param reviewBody where a review may be requested within thirty days; null where the law gives none
 */
public record OpinionText(String facts, List<ClaimResult> results, String reviewBody, String difference) implements DraftText {

    /** An opinion that replaces none. */
    public OpinionText(String facts, List<ClaimResult> results, String reviewBody) {
        this(facts, results, reviewBody, null);
    }

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
        if (state.openClaims().stream().anyMatch(Claim::belongsElsewhere)) {
            return Optional.of(new Refusal("LEAD_IN_FIRST", new Article(state.ruleSet().lawTitle(), Articles.otherWays(state.ruleSet())),
                    "有诉求应当通过诉讼、仲裁、党员申诉或行政程序解决，不由处理意见答复。", "请先将其导入法定途径。"));
        }
        Set<Integer> claims = state.openClaims().stream().map(Claim::number).collect(Collectors.toSet());
        Set<Integer> answered = results.stream().map(ClaimResult::number).collect(Collectors.toSet());
        if (results.size() != claims.size() || !answered.equals(claims) || results.stream().anyMatch(result -> result.outcome() == null || blank(result.answer()))) {
            return Optional.of(new Refusal("CLAIM_UNANSWERED", article, "每项未导入、未移送的诉求都要有处理结果和答复。", "请逐项答复。"));
        }
        if (results.stream().anyMatch(result -> blank(result.basis()))) {
            return Optional.of(new Refusal("BASIS_MISSING", article, "处理意见须写明法律、法规或政策依据。", "请逐项填写依据。"));
        }
        if (blank(difference) && repeats(state)) {
            return Optional.of(Refusal.of("REPEATS_ANNULLED", "处理意见已被撤销并责令重新办理，不得以同一事实和理由作出同样的结果。",
                    "请写明认定的事实或理由与被撤销的意见有何不同，或改变结果。"));
        }
        return blank(facts) || state.reviewable() && blank(reviewBody)
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
        return new OpinionIssued(state.assignment().custody(), at.today(), document, at.actor().account(), this);
    }

    /** Whether a claim gets the result that was annulled. */
    private boolean repeats(PetitionState state) {
        OpinionIssued annulled = state.review().annulled();
        return annulled != null && annulled.text() != null && annulled.text().results().stream().anyMatch(old -> results.stream()
                .anyMatch(result -> result.number() == old.number() && result.outcome() == old.outcome()));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
