package cn.xinfang.petition;

import static cn.xinfang.petition.Town.CITY_LABOUR;
import static cn.xinfang.petition.Town.CITY_OFFICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.petition.takeover.OldRecord;
import cn.xinfang.petition.takeover.Origin;
import cn.xinfang.petition.takeover.TakeOver;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakeOverTest {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Set<String> REFUSALS = Set.of("OLD_DATE_MISSING", "OLD_DATE_AHEAD", "OLD_DATE_TOO_EARLY", "OLD_TEXT_MISSING",
            "REPLY_DATE_MISSING", "REPLIED_TOO_EARLY", "REPLIED_AHEAD");

    private static final Origin ORIGIN = new Origin("ab12", 7, "陇信〔2015〕32号", "老龄问题", null);
    private static final Petitioner PETITIONER = new Petitioner("王某", null, null, null, null, false);

    @Test
    void a_reply_on_the_seventy_fifth_day_is_fifteen_days_late() {
        PetitionState state = taken(record("2015-03-02", "2015-05-16"));
        RunningTerm handling = state.terms().latest(ClockKind.T06).orElseThrow();
        assertEquals(LocalDate.of(2015, 5, 4), handling.term().dueLegal(), "2015-05-01 is a holiday");
        assertEquals(LocalDate.of(2015, 5, 1), handling.term().dueRaw());
        assertEquals(LocalDate.of(2015, 5, 16), handling.stoppedOn());
        assertTrue(handling.overdue(TODAY));
        assertEquals(CITY_LABOUR.code(), handling.unit());
        assertEquals(Status.ANSWERED, state.status());
        assertEquals(LocalDate.of(2015, 5, 16), state.closing().on());
        assertTrue(state.terms().mostUrgent().isEmpty(), "nothing is due from any official");
    }

    @Test
    void a_reply_within_sixty_days_was_in_time_and_the_review_period_ran_from_it() {
        PetitionState state = taken(record("2015-03-02", "2015-04-01"));
        assertFalse(state.terms().latest(ClockKind.T06).orElseThrow().overdue(TODAY));
        assertEquals(LocalDate.of(2015, 4, 1), state.terms().latest(ClockKind.T08).orElseThrow().term().start());
    }

    @Test
    void a_record_without_a_reply_is_open_with_the_unit_and_overdue() {
        PetitionState state = taken(record("2015-03-02", null));
        assertEquals(Status.TRANSFERRED, state.status());
        assertEquals(CITY_LABOUR, state.assignment().holder());
        assertEquals(CITY_OFFICE, state.assignment().referrer());
        assertTrue(state.terms().mostUrgent().orElseThrow().overdue(TODAY));
        assertEquals(List.of(ClockKind.T06), state.terms().all().stream().map(term -> term.term().kind()).toList());
        assertTrue(options(state, Town.officer(CITY_LABOUR)).containsAll(Set.of(Action.DRAFT_ACCEPTANCE, Action.DRAFT_DECLINING)));
    }

    @Test
    void an_open_record_that_was_passed_to_nobody_is_overdue_at_the_office() {
        PetitionState state = taken(new TakeOver("n", CITY_OFFICE, CITY_OFFICE, record("2015-03-02", null)));
        assertEquals(Status.REGISTERED, state.status());
        assertEquals(Set.of(ClockKind.T01, ClockKind.T06), kinds(state));
        assertTrue(options(state, Town.officer(CITY_OFFICE)).contains(Action.REFER));
    }

    @Test
    void a_unit_may_object_to_an_open_record_of_2022_from_the_day_it_was_taken_over() {
        PetitionState state = taken(record("2023-03-02", null));
        assertEquals(TODAY, state.terms().running(ClockKind.T04).orElseThrow().term().start());
        assertTrue(options(state, Town.officer(CITY_LABOUR)).contains(Action.OBJECT));
    }

    @ParameterizedTest
    @CsvSource({"2005-05-01, XFTL2005", "2022-04-30, XFTL2005", "2022-05-01, XFGZTL2022"})
    void the_rule_set_is_that_of_the_day_of_the_record(LocalDate day, RuleSet rules) {
        assertEquals(rules, taken(record(day.toString(), null)).ruleSet());
    }

    @Test
    void only_appeals_have_sixty_days_under_the_rules_of_2022_but_everything_has_under_those_of_2005() {
        assertEquals(Set.of(ClockKind.T06, ClockKind.T08), kinds(taken(of("2023-03-02", "2023-03-09", ClaimClass.APPEAL, false))));
        assertEquals(Set.of(), kinds(taken(of("2023-03-02", "2023-03-09", ClaimClass.SUGGESTION, false))));
        assertEquals(Set.of(ClockKind.T06, ClockKind.T08), kinds(taken(of("2015-03-02", "2015-03-09", ClaimClass.SUGGESTION, false))));
    }

    @Test
    void a_report_stays_with_the_unit_that_recorded_it_restricted_and_unconfirmed() {
        PetitionState state = taken(of("2023-03-02", null, ClaimClass.ACCUSATION, false));
        assertTrue(state.registration().restricted());
        assertFalse(state.registration().classified());
        assertEquals(CITY_OFFICE, state.assignment().holder());
    }

    @Test
    void a_confidential_record_is_restricted() {
        PetitionState state = taken(of("2023-03-02", "2023-03-09", ClaimClass.APPEAL, true));
        assertTrue(state.registration().restricted());
        assertTrue(state.registration().classified());
    }

    @Test
    void the_own_number_and_the_names_that_no_table_has_are_kept() {
        assertEquals(ORIGIN, taken(record("2015-03-02", null)).origin());
        assertNull(Stage.已登记.under(RuleSet.XFGZTL2022).state().origin());
    }

    @Test
    void an_answered_record_offers_nothing_but_what_the_petitioner_may_ask_for_at_any_time() {
        PetitionState state = taken(record("2015-03-02", "2015-04-01"));
        for (Actor actor : List.of(Town.officer(CITY_LABOUR), Town.head(CITY_LABOUR), Town.officer(CITY_OFFICE), Town.head(CITY_OFFICE))) {
            Set<Action> left = options(state, actor);
            left.removeAll(Set.of(Action.CORRECT_PETITIONERS, Action.REISSUE_CODE, Action.GIVE_ACCESS_LIST));
            assertEquals(Set.of(), left);
        }
    }

    @Test
    void a_node_with_stubs_only_knows_holder_status_and_periods() {
        PetitionState whole = taken(record("2015-03-02", "2015-05-16"));
        PetitionState stub = PetitionState.unborn(whole.id());
        for (PetitionFact fact : facts(new TakeOver("n", CITY_OFFICE, CITY_LABOUR, record("2015-03-02", "2015-05-16")))) {
            stub = Stubs.only(fact, Set.of(cn.xinfang.journal.PartName.STUB)).on(stub);
        }
        assertEquals(whole.status(), stub.status());
        assertEquals(whole.assignment(), stub.assignment());
        assertEquals(whole.terms(), stub.terms());
        assertNull(stub.origin());
    }

    @Test
    void what_cannot_be_judged_is_refused_with_what_to_do() {
        Map<String, OldRecord> wrong = Map.of(
                "OLD_DATE_MISSING", new OldRecord(null, Channel.LETTER, "621300", "9903", ClaimClass.APPEAL, 1, false, matter("欠薪"), PETITIONER, null, null, ORIGIN),
                "OLD_DATE_AHEAD", record("2026-03-03", null),
                "OLD_DATE_TOO_EARLY", record("2005-04-30", null),
                "OLD_TEXT_MISSING", new OldRecord(TODAY, Channel.LETTER, "621300", "9903", ClaimClass.APPEAL, 1, false, matter(null), PETITIONER, null, null, ORIGIN),
                "REPLY_DATE_MISSING", new OldRecord(TODAY, Channel.LETTER, "621300", "9903", ClaimClass.APPEAL, 1, false, matter("欠薪"), PETITIONER, "已答复", null, ORIGIN),
                "REPLIED_TOO_EARLY", record("2015-03-02", "2015-03-01"),
                "REPLIED_AHEAD", record("2015-03-02", "2026-03-03"));
        assertEquals(REFUSALS, wrong.keySet());
        wrong.forEach((code, record) -> {
            Refusal refusal = assertInstanceOf(Decision.Refused.class, decide(new TakeOver("n", CITY_OFFICE, CITY_LABOUR, record))).refusal();
            assertEquals(code, refusal.code());
            assertFalse(refusal.instead().isBlank());
        });
    }

    static List<PetitionFact> facts(TakeOver takeOver) {
        return assertInstanceOf(Decision.Facts.class, decide(takeOver)).facts();
    }

    static OldRecord record(String receivedOn, String repliedOn) {
        return of(receivedOn, repliedOn, ClaimClass.APPEAL, false);
    }

    private static OldRecord of(String receivedOn, String repliedOn, ClaimClass claimClass, boolean confidential) {
        return new OldRecord(LocalDate.parse(receivedOn), Channel.LETTER, "621300", "9903", claimClass, 1, confidential, matter("拖欠工资"),
                PETITIONER, repliedOn == null ? null : "已责成支付。", repliedOn == null ? null : LocalDate.parse(repliedOn), ORIGIN);
    }

    private static Matter matter(String text) {
        return new Matter(text, text, null, null, null, null, null, false, false);
    }

    private static PetitionState taken(OldRecord record) {
        return taken(new TakeOver("n", CITY_OFFICE, CITY_LABOUR, record));
    }

    private static PetitionState taken(TakeOver takeOver) {
        PetitionState state = PetitionState.unborn(new java.util.UUID(7, 1));
        for (PetitionFact fact : facts(takeOver)) {
            state = fact.on(state);
        }
        return state;
    }

    private static Decision decide(TakeOver takeOver) {
        return takeOver.decide(TODAY, Story.TERMS);
    }

    private static Set<ClockKind> kinds(PetitionState state) {
        return state.terms().all().stream().map(term -> term.term().kind()).filter(kind -> kind != ClockKind.T04).collect(Collectors.toSet());
    }

    private static Set<Action> options(PetitionState state, Actor actor) {
        return Petition.options(state, new Situation(TODAY, actor, Story.TERMS)).stream().filter(Petition.Option::open)
                .map(Petition.Option::action).collect(Collectors.toSet());
    }
}
