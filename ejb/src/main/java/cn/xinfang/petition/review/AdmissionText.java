package cn.xinfang.petition.review;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.handling.NoticeKind;
import java.util.Optional;

/**
 * Whether a request is taken up. A late one may be, for a good reason, which is for an officer to say.
 *
 * @param ground      null of a request that is taken up
 * @param explanation of a request that is taken up late: the good reason; of one that is not: how the ground is met
 * @param rightBody   where to go instead; needed where the body is not competent
 */
public record AdmissionText(boolean accepted, RequestGround ground, String explanation, String rightBody) implements ReviewText {

    @Override
    public NoticeKind notice(Round round) {
        return round.request().instance().admission();
    }

    @Override
    public Optional<Refusal> refusal(PetitionState state, Situation at) {
        ReviewRequested request = state.review().current().request();
        if (state.review().current().admission() != null) {
            return Optional.of(Refusal.of("REQUEST_DECIDED", "该申请是否受理已经决定。", "请拟" + request.instance().label() + "意见。"));
        }
        if (accepted) {
            return request.late() && blank(explanation)
                    ? Optional.of(Refusal.of("LATE_UNEXCUSED", "该申请已逾期，受理须写明正当理由。", "请写明正当理由；没有正当理由的，拟不予受理并说明。"))
                    : Optional.empty();
        }
        if (ground == null || blank(explanation) || ground == RequestGround.NOT_COMPETENT && blank(rightBody)) {
            return Optional.of(Refusal.of("REQUEST_DECLINING_TEXT", "不予受理须有情形和理由；不属于本机关、单位范围的，还须告知向谁提出。", "请补全。"));
        }
        return ground == RequestGround.LATE && !request.late()
                ? Optional.of(new Refusal("REQUEST_IN_TIME", new Article(state.ruleSet().lawTitle(), request.instance().article(state.ruleSet())),
                "该申请于 " + request.madeOn() + " 提出，没有逾期。", "请依法受理，或选择符合实际的情形。")) : Optional.empty();
    }

    @Override
    public PetitionFact signed(PetitionState state, Situation at, String document) {
        return new RequestDecided(state.review().current().number(), accepted, at.today(), document, this);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
