package cn.xinfang.petition.closing;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.handling.Proofreading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers suggestions and inquiries without an opinion.
 *
 * @param replies  one for each claim
 * @param document number of the paper; may be null
 */
public record AnswerDirectly(List<Reply> replies, String document) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.ANSWER;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.unless(Stream.of(() -> written(state), () -> adopted(state), this::filledIn),
                () -> Decision.of(new AnsweredDirectly(state.assignment().custody(), at.today(), document, List.copyOf(replies), null)));
    }

    private Optional<Refusal> written(PetitionState state) {
        List<Integer> claims = state.registration().claims().stream().map(Claim::number).sorted().toList();
        return !replies.stream().map(Reply::claim).sorted().toList().equals(claims) || replies.stream().anyMatch(it -> it.answer() == null || it.answer().isBlank())
                ? Optional.of(Refusal.of("ANSWER_MISSING", "还有诉求没有答复内容。", "请逐项写明对信访人的答复。")) : Optional.empty();
    }

    private Optional<Refusal> adopted(PetitionState state) {
        return state.registration().claims().stream().anyMatch(claim -> (claim.claimClass() == ClaimClass.SUGGESTION) != adopted(claim))
                ? Optional.of(new Refusal("ADOPTION_MISSING", new Article(state.ruleSet().lawTitle(), Articles.suggestion()),
                "建议意见须答复是否采纳；咨询没有采纳情况。", "请对每项建议意见选择采纳、部分采纳或者未采纳，并写明理由。")) : Optional.empty();
    }

    private boolean adopted(Claim claim) {
        return replies.stream().anyMatch(it -> it.claim() == claim.number() && it.adoption() != null);
    }

    /** Nobody signs it, so nobody else would see it. */
    private Optional<Refusal> filledIn() {
        return replies.stream().map(it -> Proofreading.placeholder(it.answer())).flatMap(Optional::stream).findFirst()
                .map(it -> Refusal.of("PLACEHOLDER_LEFT", "答复中留有未填的“" + it + "”。", "请填写实际内容。"));
    }
}
