package cn.xinfang.petition;

import static cn.xinfang.petition.Policies.require;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.handling.OpinionIssued;
import cn.xinfang.petition.review.Instance;
import cn.xinfang.petition.review.Round;
import java.util.Optional;
import java.util.UUID;

/** The conditions of reviews and of what comes after them. */
final class ReviewPolicies {

    private ReviewPolicies() {
    }

    /** An office, or a unit that registered, referred or held it; a body that reviewed it takes the next request too. */
    static Policy concerned() {
        return require((state, at) -> at.actor().office() || at.actor().unit().equals(state.registration().particulars().unit().code())
                        || state.assignment().holders().stream().anyMatch(unit -> unit.code().equals(at.actor().unit()))
                        || state.review().rounds().stream().anyMatch(round -> round.desk().equals(at.actor().unit())),
                "NOT_CONCERNED", "该件与你单位无关。", "请由办理单位、信访部门或复查机关登记。");
    }

    /** There is an answer that the law lets the petitioner contest; lateness does not close it. */
    static Policy reviewable() {
        return (state, at) -> {
            Instance next = state.review().next();
            return state.terms().latest(next.window()).filter(window -> !window.lapsed()).isPresent() ? Optional.empty()
                    : Optional.of(new Refusal("NO_REVIEW", new Article(state.ruleSet().lawTitle(), next.article(state.ruleSet())),
                    "没有可以请求" + next.label() + "的书面答复。", "答复送达信访人后才可请求；不适用信访程序的事项，请按告知的法定途径提出。"));
        };
    }

    /** The unit that acts for the body of the present round. */
    static Policy reviewer() {
        return require((state, at) -> state.review().current() != null && state.review().current().desk().equals(at.actor().unit()),
                "NOT_REVIEWER", "该件不由你单位复查、复核。", "请由受理申请的复查、复核机关办理。");
    }

    static Policy reviewArrived() {
        return require((state, at) -> state.review().current().arrivedOn() != null, "REVIEW_NOT_ARRIVED", "申请尚未到达复查、复核机关。", "请等待今晚的交换。");
    }

    /** Who signed the opinion, or the review that is re-examined, takes no part (回避). */
    static Policy independent() {
        return (state, at) -> {
            OpinionIssued opinion = state.handling().opinion();
            UUID account = at.actor().account();
            boolean signed = opinion != null && account.equals(opinion.by())
                    || state.review().current().request().instance() == Instance.RE_EXAMINATION && state.review().decided()
                    .map(Round::decision).filter(decision -> account.equals(decision.by())).isPresent();
            return signed ? Optional.of(new Refusal("SIGNED_BEFORE", new Article(state.ruleSet().lawTitle(), recusal(state.ruleSet())),
                    "原意见由你签发，你应当回避。", "请由其他工作人员办理。")) : Optional.empty();
        };
    }

    static Policy noReviewDraft() {
        return require((state, at) -> state.review().draft() == null, "DRAFT_PENDING", "已有文书等待审签。", "请先审签或退回。");
    }

    static Policy reviewDraft() {
        return require((state, at) -> state.review().draft() != null, "NO_DRAFT", "没有等待审签的文书。", null);
    }

    static Policy admitted() {
        return require((state, at) -> state.review().current().accepted(), "REQUEST_NOT_ADMITTED", "还没有受理该申请。", "请先决定是否受理。");
    }

    static Policy noHearingOpen() {
        return require((state, at) -> state.review().current().hearingSince() == null || state.review().current().hearing() != null,
                "HEARING_OPEN", "听证尚未结束。", "请先登记听证笔录和结论。");
    }

    static Policy reviewPapersToServe() {
        return require((state, at) -> state.review().serves(at.actor().unit()), "NO_REVIEW_PAPER", "没有由你单位送达的复查、复核文书。", null);
    }

    static Policy windowPassed() {
        return (state, at) -> {
            Instance next = state.review().next();
            return state.terms().latest(next.window()).filter(window -> !window.lapsed() && at.today().isAfter(window.term().dueLegal())).isPresent()
                    ? Optional.empty() : Optional.of(new Refusal("WINDOW_OPEN", new Article(state.ruleSet().lawTitle(), next.article(state.ruleSet())),
                    "信访人请求" + next.label() + "的期限没有届满，或没有这样的期限。", "期限届满后再登记终结。"));
        };
    }

    private static String recusal(RuleSet rules) {
        return rules == RuleSet.XFTL2005 ? "第三十条" : "第二十八条第三款";
    }
}
