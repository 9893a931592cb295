package cn.xinfang.correspondence.rules;

import cn.xinfang.document.ClaimAnswer;
import cn.xinfang.document.HearingNotice;
import cn.xinfang.document.HearingRecord;
import cn.xinfang.document.MergeRecord;
import cn.xinfang.document.ReviewAdmission;
import cn.xinfang.document.ReviewOpinion;
import cn.xinfang.law.Term;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.handling.ClaimResult;
import cn.xinfang.petition.review.DecisionText;
import cn.xinfang.petition.review.HearingCalled;
import cn.xinfang.petition.review.HearingClosed;
import cn.xinfang.petition.review.Instance;
import cn.xinfang.petition.review.RequestDecided;
import cn.xinfang.petition.review.ReviewDecided;
import cn.xinfang.petition.review.ReviewFact;
import cn.xinfang.petition.review.ReviewRequested;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The papers of the body that reviews. */
final class Reviews {

    private Reviews() {
    }

    static MergeRecord paper(Issue issue, ReviewFact fact, Contacts contacts) {
        if (fact instanceof RequestDecided it) {
            return admission(issue, it, contacts);
        }
        if (fact instanceof HearingCalled it) {
            return new HearingNotice(issue.state().ruleSet(), Frame.open(issue, contacts), Frame.petition(issue), again(issue), it.heldOn(), it.place(),
                    it.chair(), Frame.phrase(it.participants()));
        }
        if (fact instanceof HearingClosed it) {
            HearingCalled call = issue.state().review().current().call();
            return new HearingRecord(issue.state().ruleSet(), Frame.open(issue, contacts), Frame.petition(issue),
                    issue.state().review().current().hearingSince(), it.on(), call.place(), call.chair(), call.participants(), it.record(), it.conclusion());
        }
        return opinion(issue, (ReviewDecided) fact, contacts);
    }

    private static ReviewAdmission admission(Issue issue, RequestDecided fact, Contacts contacts) {
        PetitionState state = issue.state();
        return new ReviewAdmission(state.ruleSet(), Frame.open(issue, contacts), Frame.petition(issue), again(issue), state.review().current().arrivedOn(),
                fact.accepted() ? state.terms().latest(request(issue).instance().clock()).map(it -> it.term().dueLegal()).orElse(null) : null,
                fact.accepted() ? null : fact.text().ground().label(), fact.accepted() ? null : fact.text().explanation(),
                fact.accepted() ? null : fact.text().rightBody());
    }

    private static ReviewOpinion opinion(Issue issue, ReviewDecided fact, Contacts contacts) {
        PetitionState state = issue.state();
        DecisionText text = fact.text();
        boolean again = again(issue);
        String contested = again ? state.review().decided().map(it -> it.decision().document()).orElse(null) : state.handling().opinion().document();
        String respondent = again ? state.review().decided().map(it -> it.request().body().name()).orElseThrow() : state.assignment().holder().name();
        return new ReviewOpinion(state.ruleSet(), Frame.open(issue, issue.signer(), contacts.phone(), List.of(state.assignment().holder().name())),
                Frame.petition(issue), again, state.review().current().arrivedOn(), respondent, contested, request(issue).grounds(), text.findings(),
                fact.outcome().label(), text.reasons(), Frame.phrase(text.basis()), changes(issue, text),
                fact.terms().stream().map(Term::dueLegal).findFirst().orElse(null), again ? null : text.nextBody());
    }

    private static List<ClaimAnswer> changes(Issue issue, DecisionText text) {
        Map<Integer, Claim> claims = issue.registration().claims().stream().collect(Collectors.toMap(Claim::number, Function.identity()));
        return (text.results() == null ? List.<ClaimResult>of() : text.results()).stream().map(it -> new ClaimAnswer(
                Frame.phrase(claims.get(it.number()).text()), Terminology.result(it.outcome()), it.answer(), Frame.phrase(it.basis()), null, null)).toList();
    }

    private static boolean again(Issue issue) {
        return request(issue).instance() == Instance.RE_EXAMINATION;
    }

    private static ReviewRequested request(Issue issue) {
        return issue.state().review().current().request();
    }
}
