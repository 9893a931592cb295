package cn.xinfang.docket.rules;

import cn.xinfang.law.Term;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.RunningTerm;
import cn.xinfang.petition.Task;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.assignment.AssignmentState;
import cn.xinfang.petition.evaluation.EvaluationGiven;
import cn.xinfang.petition.evaluation.EvaluationWindow;
import cn.xinfang.petition.evaluation.Subject;
import cn.xinfang.petition.handling.ClaimResult;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Particulars;
import cn.xinfang.petition.supervision.Reminded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A petition as lists need it: what its history makes of it, computed anew after every change. A value, or null, for every
 * column of its tables.
 */
public record ProjectedPetition(UUID id, Map<String, Object> petition, Map<String, Object> words, List<Map<String, Object>> units,
                                List<Map<String, Object>> claims, List<Map<String, Object>> clocks,
                                List<Map<String, Object>> links, List<Map<String, Object>> tasks,
                                List<Map<String, Object>> supervisions, List<Map<String, Object>> codes,
                                List<Map<String, Object>> evaluations) {

    /** Where nothing is due the petition comes last. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /**
     * @param state   a known petition
     * @param version of its stream
     */
    public static ProjectedPetition of(PetitionState state, long version) {
        Map<String, Object> petition = new LinkedHashMap<>();
        petition.put("id", state.id());
        registration(petition, state.registration().particulars());
        petition.put("restricted", state.registration().restricted());
        petition.put("office_closed", Visibility.officeClosed(state));
        petition.put("classified", state.registration().classified());
        assignment(petition, state.assignment());
        handling(petition, state);
        due(petition, state.terms().mostUrgent().map(RunningTerm::term).orElse(null));
        matter(petition, state);
        petition.put("version", version);
        return new ProjectedPetition(state.id(), petition, row(state, "words", SearchWords.of(state)), units(state), claims(state),
                clocks(state), links(state), tasks(state), supervisions(state), codes(state), evaluations(state));
    }

    private static void registration(Map<String, Object> petition, Particulars particulars) {
        petition.put("number", particulars.number());
        petition.put("channel", particulars.channel().name());
        petition.put("petitioned_on", particulars.petitionedOn());
        petition.put("received_on", particulars.receivedOn());
        petition.put("registered_on", particulars.registeredOn());
        petition.put("rule_set", particulars.ruleSet().name());
        petition.put("registrar_code", particulars.unit().code());
        petition.put("registrar_name", particulars.unit().name());
        petition.put("registrar_node", particulars.unit().node());
        petition.put("division", particulars.division());
        petition.put("content_class", particulars.contentClass());
        petition.put("people", particulars.people());
        petition.put("affected", particulars.affected());
        petition.put("anonymous", particulars.anonymous());
        petition.put("confidential", particulars.confidential());
        petition.put("urgent", particulars.urgent());
    }

    private static void assignment(Map<String, Object> petition, AssignmentState assignment) {
        UnitRef holder = assignment.holder();
        petition.put("holder_code", holder.code());
        petition.put("holder_name", holder.name());
        petition.put("holder_node", holder.node());
        petition.put("referrer_code", assignment.referrer() == null ? null : assignment.referrer().code());
        petition.put("mode", name(assignment.mode()));
        petition.put("in_transit", assignment.inTransit());
        petition.put("arrived_on", assignment.arrivedOn());
        petition.put("custody", assignment.custody());
        petition.put("objection_pending", assignment.objection() != null);
    }

    private static void handling(Map<String, Object> petition, PetitionState state) {
        petition.put("status", state.status().name());
        petition.put("reminded_on", state.supervision().open(state).map(Reminded::on).orElse(null));
        petition.put("draft_pending", state.handling().draft() != null);
        petition.put("notices_to_serve", state.handling().toServe().size());
        petition.put("ended_on", state.endedOn());
        petition.put("cause", name(state.closing().cause()));
        boolean proposed = !state.status().ended() && state.closing().filingProposedBy() != null;
        petition.put("filing_proposer", proposed ? state.closing().filingProposedBy().toString() : null);
    }

    private static void due(Map<String, Object> petition, Term urgent) {
        petition.put("due_kind", urgent == null ? null : urgent.kind().name());
        petition.put("due_raw", urgent == null ? null : urgent.dueRaw());
        petition.put("due_legal", urgent == null ? null : urgent.dueLegal());
        petition.put("due_order", urgent == null ? NEVER : urgent.dueLegal());
        petition.put("provisional", urgent != null && urgent.provisional());
    }

    private static void matter(Map<String, Object> petition, PetitionState state) {
        Matter matter = state.registration().restricted() ? null : state.registration().matter();
        petition.put("summary", matter == null ? null : matter.summary());
        petition.put("place", matter == null ? null : matter.place());
        petition.put("purpose", matter == null ? null : matter.purpose());
    }

    private static List<Map<String, Object>> units(PetitionState state) {
        List<Map<String, Object>> units = new ArrayList<>();
        Relation.of(state).forEach(relation -> units.add(row(state, "unit_code", relation.unit(), "relation", relation.kind().name())));
        return units;
    }

    private static List<Map<String, Object>> claims(PetitionState state) {
        List<Claim> known = state.registration().claims() == null ? List.of() : state.registration().claims();
        return known.stream().map(claim -> row(state, "number", claim.number(),
                "text", state.registration().restricted() ? null : claim.text(), "claim_class", name(claim.claimClass()),
                "route", name(claim.route()), "outcome", name(outcome(state, claim)))).toList();
    }

    private static List<Map<String, Object>> clocks(PetitionState state) {
        List<Map<String, Object>> clocks = new ArrayList<>();
        for (RunningTerm running : state.terms().all()) {
            Term term = running.term();
            clocks.add(row(state, "position", clocks.size() + 1, "kind", term.kind().name(), "unit_code", running.unit(),
                    "start_on", term.start(), "due_raw", term.dueRaw(), "due_legal", term.dueLegal(), "provisional", term.provisional(),
                    "calendar_version", term.calendarVersion(), "stopped_on", running.stoppedOn(), "lapsed", running.lapsed()));
        }
        return clocks;
    }

    private static List<Map<String, Object>> links(PetitionState state) {
        return state.linking().noted().stream().map(link -> row(state, "other_id", link.petition().toString(), "kind", link.kind().name(),
                "noted_on", link.on(), "supervise", link.supervise())).toList();
    }

    private static List<Map<String, Object>> tasks(PetitionState state) {
        List<Map<String, Object>> tasks = new ArrayList<>();
        Set<String> parties = Relation.of(state).stream().map(Relation::unit).collect(Collectors.toSet());
        for (Task task : state.tasks().stream().filter(it -> !state.registration().restricted() || parties.contains(it.unit())).toList()) {
            tasks.add(row(state, "position", tasks.size() + 1, "kind", task.kind().name(), "unit_code", task.unit(),
                    "since", task.since(), "due", task.due(), "law", task.article().law(), "place", task.article().place()));
        }
        return tasks;
    }

    private static List<Map<String, Object>> supervisions(PetitionState state) {
        return state.supervision().supervisions().stream().map(it -> row(state, "id", it.opening().id(), "office_code", it.opening().from().code(),
                "unit_code", it.opening().to().code(), "unit_name", it.opening().to().name(), "ground", it.opening().trigger().name(), "kind", name(it.opening().kind()),
                "start_on", it.opening().start(), "level", it.level().name(), "opened_on", it.opening().on(), "due_on", it.dueOn(),
                "waits_for", state.supervision().unanswered(state).contains(it) ? "UNIT" : "OFFICE",
                "closed_on", it.open() ? null : it.closing().on())).toList();
    }

    /** At most one. */
    private static List<Map<String, Object>> codes(PetitionState state) {
        String hash = state.registration().queryCodeHash();
        return hash == null ? List.of() : List.of(row(state, "code_hash", hash));
    }

    private static List<Map<String, Object>> evaluations(PetitionState state) {
        return Arrays.stream(Subject.values()).flatMap(subject -> EvaluationWindow.of(state, subject).stream()).map(window -> {
            EvaluationGiven said = state.evaluation().of(window.subject()).standing();
            return row(state, "subject", window.subject().name(), "unit_code", window.unit().code(), "unit_name", window.unit().name(),
                    "unit_node", window.unit().node(), "opened_on", window.opened(), "satisfaction", said == null ? null : said.satisfaction().name());
        }).toList();
    }

    private static ClaimResult.Outcome outcome(PetitionState state, Claim claim) {
        if (state.handling().opinion() == null || state.handling().opinion().text() == null) {
            return null;
        }
        return state.handling().opinion().text().results().stream().filter(result -> result.number() == claim.number())
                .findFirst().map(ClaimResult::outcome).orElse(null);
    }

    /** A row of a table below the petition. */
    private static Map<String, Object> row(PetitionState state, Object... namesAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("petition_id", state.id());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return row;
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
