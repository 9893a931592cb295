package cn.xinfang.docket;

import cn.xinfang.directory.CodeTables;
import cn.xinfang.directory.Promises;
import cn.xinfang.docket.rules.Light;
import cn.xinfang.docket.rules.Presented;
import cn.xinfang.docket.rules.Responsibility;
import cn.xinfang.docket.rules.Sentences;
import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Recorded;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.law.Promise;
import cn.xinfang.law.Term;
import cn.xinfang.law.TermRule;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.RunningTerm;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.closing.Reply;
import cn.xinfang.petition.execution.ExecutionState;
import cn.xinfang.petition.handling.ClaimResult;
import cn.xinfang.petition.registration.Particulars;
import cn.xinfang.petition.registration.RegistrationState;
import cn.xinfang.petition.mediation.ClaimsSettled;
import cn.xinfang.petition.review.Round;
import cn.xinfang.petition.routing.ClaimWay;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Composes the view of a file from its history. */
@Dependent
class CasePages {

    private final CodeTables codes;
    private final Promises promises;
    private final NodeSettings node;

    @Inject
    CasePages(CodeTables codes, Promises promises, NodeSettings node) {
        this.codes = codes;
        this.promises = promises;
        this.node = node;
    }

    CaseView view(History<PetitionFact> history, PetitionState state, Situation at) {
        RegistrationState registration = state.registration();
        Particulars particulars = registration.particulars();
        Map<String, String> unitNames = unitNames(state);
        List<Promise> promised = state.terms().all().isEmpty() ? List.of() : promises.all();
        return new CaseView(state.id(), history.version(), state.status(), particulars,
                codes.divisionName(particulars.division()), codes.className(particulars.contentClass()),
                registration.restricted(), registration.classified(), registration.matter(), state.assignment(),
                claims(state), state.terms().all().stream().map(term -> term(term, unitNames, promised, at)).toList(),
                history.entries().stream().map(entry -> line(entry, unitNames)).toList(),
                orEmpty(registration.attachments()),
                orEmpty(registration.petitioners()).stream().map(MaskedPetitioner::of).toList(), Presented.masked(state), state.competence(),
                Responsibility.of(history), state.recusal(), parts(state, at), state.simplified().runs(state, at.today()),
                state.handling().draft(), state.handling().toServe(), state.linking(), state.review(), state.evaluation(), state.origin(), ExecutionState.due(state),
                state.supervision().supervisions(), Petition.options(state, at));
    }

    private static List<PartLine> parts(PetitionState state, Situation at) {
        return state.coHandling().parts().stream().map(part -> {
            boolean open = part.open(state);
            LocalDate due = part.asked().dueOn();
            return new PartLine(part, open, Light.running(due, at.today()), open ? ChronoUnit.DAYS.between(at.today(), due) : null);
        }).toList();
    }

    private static List<ClaimLine> claims(PetitionState state) {
        var opinion = state.handling().opinion();
        Map<Integer, ClaimResult> results = new HashMap<>();
        if (opinion != null && opinion.text() != null) {
            opinion.text().results().forEach(result -> results.put(result.number(), result));
        }
        return orEmpty(state.registration().claims()).stream()
                .map((Claim claim) -> new ClaimLine(claim, results.get(claim.number()), reply(state, claim), way(state, claim), agreement(state, claim))).toList();
    }

    private static Reply reply(PetitionState state, Claim claim) {
        return state.closing().replies().stream().filter(it -> it.claim() == claim.number()).findFirst().orElse(null);
    }

    private static ClaimWay way(PetitionState state, Claim claim) {
        return state.routing().ways().stream().filter(it -> it.claim() == claim.number()).findFirst().orElse(null);
    }

    private static ClaimsSettled agreement(PetitionState state, Claim claim) {
        return state.mediation().agreements().stream().filter(it -> it.covers(claim.number())).findFirst().orElse(null);
    }

    private static TermLine term(RunningTerm running, Map<String, String> unitNames, List<Promise> promises, Situation at) {
        Term term = running.term();
        String name = at.terms().rules().rule(term.kind(), term.ruleSet(), term.start()).map(TermRule::name)
                .orElse(term.kind().name());
        Long left = running.running() ? ChronoUnit.DAYS.between(at.today(), term.dueLegal()) : null;
        return new TermLine(term, name, nameOf(running.unit(), unitNames), running.stoppedOn(),
                promises.stream().flatMap(it -> it.due(term, at.terms().calendar()).stream()).findFirst().orElse(null), Light.of(running, at.today()), left,
                at.terms().explain(term));
    }

    private TimelineLine line(Recorded<PetitionFact> entry, Map<String, String> unitNames) {
        EntryHeader header = entry.header();
        return new TimelineLine(header.id(), header.at(), header.author().name(), nameOf(header.author().unit(), unitNames),
                Sentences.of(entry.fact()), !header.node().equals(node.node()));
    }

    /** Every author belonged to a unit that registered, held or supervised the petition. */
    private static Map<String, String> unitNames(PetitionState state) {
        Map<String, String> names = new HashMap<>();
        UnitRef registrar = state.registration().particulars().unit();
        names.put(registrar.code(), registrar.name());
        state.assignment().holders().forEach(unit -> names.put(unit.code(), unit.name()));
        state.review().rounds().stream().map(Round::request).forEach(it -> {
            names.put(it.by().code(), it.by().name());
            names.put(it.body().desk().code(), it.body().desk().name());
        });
        state.supervision().supervisions().forEach(it -> names.put(it.opening().from().code(), it.opening().from().name()));
        state.supervision().reminders().forEach(it -> names.put(it.from().code(), it.from().name()));
        state.concerned().forEach(unit -> names.put(unit.code(), unit.name()));
        return names;
    }

    private static String nameOf(String unit, Map<String, String> names) {
        return unit == null ? null : names.getOrDefault(unit, unit);
    }

    private static <T> List<T> orEmpty(List<T> held) {
        return held == null ? List.of() : held;
    }
}
