package cn.xinfang.petition.review;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.RunningTerm;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.assignment.HandOver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes the petitioner's request for a review or re-examination.
 *
 * @param postedOn  postmark; null where it did not come by post
 * @param excuse    why he is late, as he says; null if he is not or says nothing
 * @param body      the one he chose
 * @param competent the bodies that the law gives him to choose from
 * @param by        the unit that takes the request
 */
public record RequestReview(LocalDate receivedOn, LocalDate postedOn, String grounds, String excuse, ReviewBody body,
                            List<ReviewBody> competent, UnitRef by) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.REQUEST_REVIEW;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.unless(Stream.of(() -> dates(state, at), this::text, () -> chosen(state), () -> HandOver.accused(body.desk(), state, at)), () -> {
            ReviewRequested requested = requested(state, at);
            return ReviewArrival.of(requested.on(state), at.actor().node(), receivedOn, at.terms())
                    .map(arrived -> Decision.of(requested, arrived)).orElseGet(() -> Decision.of(requested));
        });
    }

    private ReviewRequested requested(PetitionState state, Situation at) {
        Instance instance = state.review().next();
        LocalDate made = postedOn == null ? receivedOn : postedOn;
        boolean late = made.isAfter(window(state, instance).term().dueLegal());
        return new ReviewRequested(state.review().rounds().size() + 1, instance, at.today(), receivedOn, postedOn, late, body, by, grounds,
                late ? excuse : null);
    }

    private Optional<Refusal> dates(PetitionState state, Situation at) {
        LocalDate answered = window(state, state.review().next()).term().start();
        return receivedOn == null || receivedOn.isAfter(at.today()) || receivedOn.isBefore(answered)
                || postedOn != null && (postedOn.isAfter(receivedOn) || postedOn.isBefore(answered))
                ? Optional.of(Refusal.of("REQUEST_DATES", "收到申请的日期须在信访人收到答复(" + answered + ")之后、今天之前，邮戳日期不晚于收到日期。", "请按收件章和邮戳填写。"))
                : Optional.empty();
    }

    private Optional<Refusal> text() {
        return grounds == null || grounds.isBlank()
                ? Optional.of(Refusal.of("REQUEST_GROUNDS", "未写申请的请求和理由。", "请按申请书摘要填写；信访人没有写理由的，写“未说明理由”。")) : Optional.empty();
    }

    private Optional<Refusal> chosen(PetitionState state) {
        return body == null || !competent.contains(body)
                ? Optional.of(new Refusal("BODY_NOT_COMPETENT", new Article(state.ruleSet().lawTitle(), state.review().next().article(state.ruleSet())),
                "复查、复核由原办理、复查机关、单位的上一级机关、单位进行。", "请从列出的机关、单位中选择；有几个的由信访人选择。")) : Optional.empty();
    }

    /** The action is open only where there is one. */
    private static RunningTerm window(PetitionState state, Instance instance) {
        return state.terms().latest(instance.window()).orElseThrow();
    }
}
