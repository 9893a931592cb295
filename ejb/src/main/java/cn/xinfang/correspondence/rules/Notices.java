package cn.xinfang.correspondence.rules;

import cn.xinfang.document.AcceptanceNotice;
import cn.xinfang.document.ClaimAnswer;
import cn.xinfang.document.ClaimReply;
import cn.xinfang.document.ClaimRoute;
import cn.xinfang.document.ExtensionNotice;
import cn.xinfang.document.LeadInNotice;
import cn.xinfang.document.Letterhead;
import cn.xinfang.document.Opinion;
import cn.xinfang.document.RefusalNotice;
import cn.xinfang.document.ReplyLetter;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.Term;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Route;
import cn.xinfang.petition.StatutoryWay;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.closing.AnsweredDirectly;
import cn.xinfang.petition.handling.ClaimResult;
import cn.xinfang.petition.handling.DecliningText;
import cn.xinfang.petition.handling.HandlingExtended;
import cn.xinfang.petition.handling.LeadInText.Led;
import cn.xinfang.petition.handling.OpinionIssued;
import cn.xinfang.petition.handling.OpinionText;
import cn.xinfang.petition.handling.PetitionAccepted;
import cn.xinfang.petition.handling.PetitionDeclined;
import cn.xinfang.petition.routing.ClaimsLedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The papers that a unit signs for the petitioner. */
final class Notices {

    private Notices() {
    }

    static AcceptanceNotice acceptance(Issue issue, PetitionAccepted fact, Contacts contacts) {
        PetitionState state = issue.state();
        List<ClaimRoute> claims = issue.registration().claims().stream()
                .map(claim -> new ClaimRoute(Frame.phrase(claim.text()), Terminology.route(claim),
                        Terminology.body(claim, issue.issuer().name()), Terminology.periods(claim))).toList();
        return new AcceptanceNotice(state.ruleSet(), Frame.open(issue, fact.text().contact(), null, List.of()),
                Frame.petition(issue), state.assignment().mode() != null, state.assignment().arrivedOn(), fact.on(), due(fact, ClockKind.T06), due(fact, ClockKind.T19B), claims,
                fact.text().way(), contacts.queryAt());
    }

    private static LocalDate due(PetitionAccepted fact, ClockKind kind) {
        return fact.terms().stream().filter(term -> term.kind() == kind).map(Term::dueLegal).findFirst().orElse(null);
    }

    static RefusalNotice declining(Issue issue, PetitionDeclined fact, Contacts contacts) {
        PetitionState state = issue.state();
        DecliningText text = fact.text();
        return new RefusalNotice(state.ruleSet(), Frame.open(issue, contacts), Frame.petition(issue), state.assignment().arrivedOn(),
                Terminology.ground(text.ground()), text.ground().article(state.ruleSet()), text.explanation(),
                Frame.phrase(text.competentBody()), null, blankToNull(text.timeLimit()));
    }

    static LeadInNotice leadIn(Issue issue, ClaimsLedIn fact, Contacts contacts) {
        Map<Integer, Claim> claims = claims(issue);
        boolean guided = issue.registration().particulars().channel() == Channel.VISIT
                && fact.text().claims().stream().anyMatch(it -> it.route() == Route.LITIGATION);
        return new LeadInNotice(issue.state().ruleSet(), Frame.open(issue, contacts), Frame.petition(issue), issue.state().assignment().arrivedOn(),
                guided, fact.text().claims().stream().map(led -> led(claims.get(led.number()), led)).toList(), fact.text().explanation());
    }

    private static LeadInNotice.Led led(Claim claim, Led led) {
        StatutoryWay way = led.way();
        return new LeadInNotice.Led(Frame.phrase(claim.text()), Terminology.appeal(led.route()), way.name(), Frame.phrase(way.body()),
                blankToNull(way.petitionerTime()), blankToNull(way.bodyTime()), Frame.phrase(way.basis()), blankToNull(way.remedy()));
    }

    static ExtensionNotice extension(Issue issue, HandlingExtended fact, Contacts contacts) {
        PetitionState state = issue.state();
        LocalDate dueOn = state.terms().latest(ClockKind.T06).orElseThrow().term().dueLegal();
        return new ExtensionNotice(state.ruleSet(), later(issue, contacts, List.of()), Frame.petition(issue),
                state.handling().acceptedOn(), dueOn, fact.text().days(), fact.term().dueLegal(), fact.text().reason(), issue.signer());
    }

    /** Promises a review only where the law gives one. */
    static Opinion opinion(Issue issue, OpinionIssued fact, Contacts contacts) {
        PetitionState state = issue.state();
        OpinionText text = fact.text();
        return new Opinion(state.ruleSet(), later(issue, contacts, copies(issue)), Frame.petition(issue),
                state.handling().acceptedOn(), issue.registration().matter().text(), text.facts(), answers(issue, text),
                state.reviewable() ? text.reviewBody() : null);
    }

    /** The officer who answered, not the one whom a notice of acceptance named. */
    static ReplyLetter reply(Issue issue, AnsweredDirectly fact, Contacts contacts) {
        return new ReplyLetter(issue.state().ruleSet(), Frame.open(issue, issue.signer(), contacts.phone(), copies(issue)), Frame.petition(issue),
                issue.state().assignment().arrivedOn(), replies(issue, fact));
    }

    static List<ClaimReply> replies(Issue issue, AnsweredDirectly fact) {
        Map<Integer, Claim> claims = claims(issue);
        return fact.replies().stream().map(reply -> new ClaimReply(Frame.phrase(claims.get(reply.claim()).text()),
                reply.adoption() == null ? null : reply.adoption().label(), reply.answer())).toList();
    }

    private static List<ClaimAnswer> answers(Issue issue, OpinionText text) {
        Map<Integer, Claim> claims = claims(issue);
        return text.results().stream().map((ClaimResult result) -> new ClaimAnswer(Frame.phrase(claims.get(result.number()).text()),
                Terminology.result(result.outcome()), result.answer(), Frame.phrase(result.basis()), null, null)).toList();
    }

    private static Map<Integer, Claim> claims(Issue issue) {
        return issue.registration().claims().stream().collect(Collectors.toMap(Claim::number, Function.identity()));
    }

    /** The office that sent it gets a copy, unless the petitioner asked for secrecy: the opinion names him. */
    private static List<String> copies(Issue issue) {
        UnitRef referrer = issue.state().assignment().referrer();
        return referrer == null || issue.registration().particulars().confidential() ? List.of() : List.of(referrer.name());
    }

    /** After acceptance the officer whom that notice named, with his telephone, goes on to answer. */
    private static Letterhead later(Issue issue, Contacts contacts, List<String> copies) {
        PetitionAccepted acceptance = issue.state().handling().acceptance();
        return acceptance == null || acceptance.text() == null ? Frame.open(issue, issue.signer(), contacts.phone(), copies)
                : Frame.open(issue, acceptance.text().contact(), null, copies);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : Frame.phrase(text);
    }
}
