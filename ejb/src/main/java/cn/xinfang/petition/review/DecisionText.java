package cn.xinfang.petition.review;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.Term;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.handling.ClaimResult;
import cn.xinfang.petition.handling.NoticeKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The opinion of the reviewing body.
 *
 * @param findings  facts found by the body
 * @param reasons   why the opinion stands or not, claim by claim
 * @param basis     laws and rules relied on
 * @param results   the new results of a change; else empty
 * @param redoDays  days for handling it anew, 1–60; 0 unless it is annulled for that
 * @param nextBody  where a re-examination may be requested; null in the last instance and where the matter is handled anew
 */
public record DecisionText(ReviewOutcome outcome, String findings, String reasons, String basis, List<ClaimResult> results, int redoDays,
                           String nextBody) implements ReviewText {

    /** No longer than the law gives for handling it at first. */
    private static final int LONGEST_REDO = 60;

    @Override
    public NoticeKind notice(Round round) {
        return round.request().instance().opinion();
    }

    @Override
    public Optional<Refusal> refusal(PetitionState state, Situation at) {
        Round round = state.review().current();
        Article article = new Article(state.ruleSet().lawTitle(), round.request().instance().article(state.ruleSet()));
        if (!round.accepted()) {
            return Optional.of(Refusal.of("REQUEST_UNDECIDED", "还没有决定是否受理该申请。", "请先拟受理或不予受理告知书。"));
        }
        if (outcome == null || blank(findings) || blank(reasons) || blank(basis)) {
            return Optional.of(new Refusal("DECISION_TEXT", article, "意见须写明结论、查明的事实、理由和依据。", "请补全。"));
        }
        if (outcome == ReviewOutcome.REDO && (redoDays < 1 || redoDays > LONGEST_REDO)) {
            return Optional.of(Refusal.of("REDO_DAYS", "责令重新办理须定期限，不超过 " + LONGEST_REDO + " 日。", "请填写 1 至 " + LONGEST_REDO + " 日。"));
        }
        if (outcome == ReviewOutcome.CHANGED && !changes(state)) {
            return Optional.of(Refusal.of("CHANGE_MISSING", "变更须写明改变哪项诉求的结果、答复和依据。", "请至少填写一项诉求的新结果；没有改变的，选“维持”。"));
        }
        return round.request().instance() == Instance.REVIEW && outcome != ReviewOutcome.REDO && blank(nextBody)
                ? Optional.of(new Refusal("NEXT_BODY", article, "复查意见须告知向哪个机关、单位请求复核。", "请选择复核机关。")) : Optional.empty();
    }

    /** An order to handle it anew sets the unit a date; the period for the petition itself is over. */
    @Override
    public PetitionFact signed(PetitionState state, Situation at, String document) {
        List<Term> terms = outcome == ReviewOutcome.REDO
                ? List.of(at.terms().until(ClockKind.T22, state.ruleSet(), at.today(), at.today().plusDays(redoDays))) : List.of();
        return new ReviewDecided(state.review().current().number(), at.today(), outcome, at.actor().account(), terms, document, this);
    }

    private boolean changes(PetitionState state) {
        Set<Integer> claims = state.registration().claims().stream().map(Claim::number).collect(Collectors.toSet());
        return results != null && !results.isEmpty() && results.stream().allMatch(result -> claims.contains(result.number())
                && result.outcome() != null && !blank(result.answer()) && !blank(result.basis()));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
