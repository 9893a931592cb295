package cn.xinfang.petition;

import static cn.xinfang.petition.Town.CITY_OFFICE;
import static cn.xinfang.petition.Town.COUNTY_LABOUR;
import static cn.xinfang.petition.Town.COUNTY_OFFICE;
import static cn.xinfang.petition.Town.officer;
import static cn.xinfang.petition.Town.person;
import static cn.xinfang.petition.evaluation.Satisfaction.FAIRLY_SATISFIED;
import static cn.xinfang.petition.evaluation.Satisfaction.SATISFIED;
import static cn.xinfang.petition.evaluation.Satisfaction.UNSATISFIED;
import static cn.xinfang.petition.evaluation.Subject.OFFICE;
import static cn.xinfang.petition.evaluation.Subject.UNIT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.evaluation.Evaluate;
import cn.xinfang.petition.evaluation.Evaluation;
import cn.xinfang.petition.evaluation.EvaluationGiven;
import cn.xinfang.petition.evaluation.EvaluationWindow;
import cn.xinfang.petition.evaluation.Evidence;
import cn.xinfang.petition.evaluation.Grievance;
import cn.xinfang.petition.evaluation.Means;
import cn.xinfang.petition.evaluation.RecordEvaluation;
import cn.xinfang.petition.evaluation.ReviewEvaluation;
import cn.xinfang.petition.evaluation.Satisfaction;
import cn.xinfang.petition.evaluation.Subject;
import cn.xinfang.petition.evaluation.VerifyEvaluation;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may say what the petitioner thinks, when, and what becomes of it. */
class EvaluationTest {

    static final Set<String> REFUSALS = Set.of("EVALUATION_OVER", "EVALUATED_TWICE", "EVALUATION_INCOMPLETE", "GRIEVANCE_MISSING", "REMARK_TOO_LONG",
            "EVALUATION_MEANS", "SHEET_MISSING", "CALL_TIME", "SECOND_CALLER", "OWN_WORK", "FINDING_MISSING");

    private static final Actor UNINVOLVED = person("未经办的人", CITY_OFFICE, Seat.CLERK, Seat.CASE_OFFICER);
    private static final Actor SECOND = person("另一人", CITY_OFFICE, Seat.OFFICE_HEAD);
    private static final LocalDateTime CALL = LocalDateTime.parse("2026-03-02T10:30");

    /** What is said of one subject in turn, and how the third time ends. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            已登记      | OFFICE | 1 | EVALUATION_NOT_OPEN
            已受理      | UNIT   | 1 | EVALUATION_NOT_OPEN
            已送达      | OFFICE | 1 |
            已送达      | UNIT   | 1 |
            已送达      | UNIT   | 2 |
            已送达      | UNIT   | 3 | EVALUATED_TWICE
            审核认定办结 | UNIT   | 1 |
            退回重办    | UNIT   | 1 |
            已答复      | OFFICE | 2 |
            已答复      | UNIT   | 1 | EVALUATION_NOT_OPEN
            撤回        | OFFICE | 1 | EVALUATION_NOT_OPEN
            存档        | OFFICE | 1 | EVALUATION_NOT_OPEN
            """)
    void the_petitioner_evaluates_once_and_changes_it_once(Stage stage, Subject subject, int time, String refusal) {
        for (RuleSet rules : RuleSet.values()) {
            Story story = stage.under(rules);
            for (int i = 1; i < time; i++) {
                story.fact(given(story, subject, SATISFIED));
            }
            Decision decision = new Evaluate(Acts.evaluation(subject, FAIRLY_SATISFIED), CITY_OFFICE.code()).decide(story.state(), story.today(), Story.TERMS);
            assertEquals(refusal, decision instanceof Decision.Refused refused ? refused.refusal().code() : null, rules.toString());
        }
    }

    @Test
    void thirty_days_after_the_latest_reply_it_is_over() {
        Story story = Stage.已送达.under(RuleSet.XFGZTL2022);
        var window = EvaluationWindow.of(story.state(), UNIT).orElseThrow().term(story.state(), Story.TERMS).orElseThrow();
        assertEquals(story.today().plusDays(30), window.dueRaw());
        Story late = story.on(window.dueLegal().plusDays(1).toString());
        assertEquals("EVALUATION_OVER", refused(new Evaluate(Acts.evaluation(UNIT, SATISFIED), CITY_OFFICE.code()).decide(late.state(), late.today(), Story.TERMS)).code());
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void the_evaluation_names_who_is_evaluated(Subject subject) {
        Story story = Stage.已送达.under(RuleSet.XFGZTL2022);
        UnitRef expected = subject == OFFICE ? CITY_OFFICE : COUNTY_LABOUR;
        assertEquals(expected.code(), given(story, subject, SATISFIED).unit());
    }

    @Test
    void whoever_had_a_hand_in_the_petition_enters_no_evaluation() {
        Story story = Stage.已送达.under(RuleSet.XFGZTL2022);
        assertEquals("HANDLER", story.refuses(officer(CITY_OFFICE), Acts.onPaper(UNIT, SATISFIED)).code());
        assertEquals("REGISTERED_ELSEWHERE", story.refuses(officer(COUNTY_LABOUR), Acts.onPaper(UNIT, SATISFIED)).code());
        assertEquals("REGISTERED_ELSEWHERE", story.refuses(officer(COUNTY_OFFICE), Acts.onPaper(UNIT, SATISFIED)).code());
        story.does(UNINVOLVED, Acts.onPaper(UNIT, SATISFIED)).does(UNINVOLVED, Acts.onPaper(OFFICE, SATISFIED));
        assertEquals(SATISFIED, story.state().evaluation().of(UNIT).standing().satisfaction());
        assertEquals(2, story.state().evaluation().scans().size());
    }

    @Test
    void what_was_said_by_telephone_counts_when_a_second_person_has_called_again() {
        Story story = Stage.已送达.under(RuleSet.XFGZTL2022).does(UNINVOLVED, byTelephone());
        assertNull(story.state().evaluation().of(UNIT).standing());
        assertEquals(List.of(TaskKind.VERIFY_EVALUATION), evaluationTasks(story).stream().map(Task::kind).toList());
        assertEquals("SECOND_CALLER", story.refuses(UNINVOLVED, new VerifyEvaluation(UNIT, true, CALL.plusHours(1), null)).code());
        story.does(SECOND, new VerifyEvaluation(UNIT, true, CALL.plusHours(1), null));
        assertEquals(UNSATISFIED, story.state().evaluation().of(UNIT).standing().satisfaction());
    }

    @Test
    void what_he_did_not_say_counts_as_never_given() {
        Story story = Stage.已送达.under(RuleSet.XFGZTL2022).does(UNINVOLVED, byTelephone())
                .does(SECOND, new VerifyEvaluation(UNIT, false, CALL.plusHours(1), "本人称没有接到过电话"));
        assertNull(story.state().evaluation().of(UNIT).standing());
        assertEquals(0, story.state().evaluation().of(UNIT).times());
    }

    @Test
    void an_unsatisfied_petitioner_is_looked_into_until_there_is_a_finding() {
        Story story = Stage.已送达.under(RuleSet.XFGZTL2022);
        story.fact(given(story, UNIT, UNSATISFIED), given(story, OFFICE, UNSATISFIED));
        assertTrue(story.state().evaluation().of(UNIT).toReview());
        story.does(officer(CITY_OFFICE), review(UNIT));
        assertEquals("OWN_WORK", story.refuses(officer(CITY_OFFICE), review(OFFICE)).code());
        assertEquals(List.of(new Task(TaskKind.REVIEW_EVALUATION, CITY_OFFICE.code(), story.today(), null, new Article("信访工作条例", "第二十一条第二款"))),
                evaluationTasks(story));
        story.does(SECOND, review(OFFICE));
        assertEquals(List.of(), evaluationTasks(story));
    }

    @Test
    void who_changes_his_mind_to_unsatisfied_is_looked_into_anew() {
        Story story = Stage.已送达.under(RuleSet.XFGZTL2022);
        story.fact(given(story, UNIT, UNSATISFIED)).does(SECOND, review(UNIT)).fact(given(story, UNIT, UNSATISFIED));
        assertTrue(story.state().evaluation().of(UNIT).toReview());
    }

    static Stream<Arguments> incomplete() {
        return Stream.of(
                Arguments.of("EVALUATION_INCOMPLETE", paper(new Evaluation(UNIT, null, Set.of(), null))),
                Arguments.of("EVALUATION_INCOMPLETE", paper(new Evaluation(null, SATISFIED, Set.of(), null))),
                Arguments.of("GRIEVANCE_MISSING", paper(new Evaluation(UNIT, UNSATISFIED, Set.of(), "不满意"))),
                Arguments.of("REMARK_TOO_LONG", paper(new Evaluation(UNIT, SATISFIED, Set.of(), "好".repeat(501)))),
                Arguments.of("EVALUATION_MEANS", with(Means.KIOSK, null)),
                Arguments.of("SHEET_MISSING", new RecordEvaluation(Acts.evaluation(UNIT, SATISFIED), new Evidence(Means.PAPER, null, null))),
                Arguments.of("CALL_TIME", with(Means.TELEPHONE, null)),
                Arguments.of("CALL_TIME", with(Means.TELEPHONE, CALL.plusDays(1))));
    }

    @ParameterizedTest
    @MethodSource
    void incomplete(String code, RecordEvaluation command) {
        Refusal refusal = Stage.已送达.under(RuleSet.XFGZTL2022).refuses(UNINVOLVED, command);
        assertEquals(code, refusal.code());
        assertTrue(refusal.instead() != null && !refusal.instead().isBlank());
    }

    @Test
    void a_verification_says_when_he_was_called_and_why_it_is_not_confirmed() {
        Story story = Stage.已送达.under(RuleSet.XFGZTL2022).does(UNINVOLVED, byTelephone());
        assertEquals("CALL_TIME", story.refuses(SECOND, new VerifyEvaluation(UNIT, true, CALL, null)).code());
        assertEquals("REMARK_MISSING", story.refuses(SECOND, new VerifyEvaluation(UNIT, false, CALL.plusHours(1), " ")).code());
        assertEquals("NOTHING_TO_VERIFY", story.refuses(SECOND, new VerifyEvaluation(OFFICE, true, CALL.plusHours(1), null)).code());
    }

    @Test
    void a_finding_says_what_was_found() {
        Story story = Stage.已送达.under(RuleSet.XFGZTL2022);
        story.fact(given(story, UNIT, UNSATISFIED));
        assertEquals("FINDING_MISSING", story.refuses(SECOND, new ReviewEvaluation(UNIT, false, "无问题")).code());
        assertEquals("NOTHING_TO_REVIEW", story.refuses(SECOND, review(OFFICE)).code());
    }

    private static EvaluationGiven given(Story story, Subject subject, Satisfaction satisfaction) {
        Decision decision = new Evaluate(Acts.evaluation(subject, satisfaction), CITY_OFFICE.code()).decide(story.state(), story.today(), Story.TERMS);
        return (EvaluationGiven) assertInstanceOf(Decision.Facts.class, decision).facts().get(0);
    }

    private static List<Task> evaluationTasks(Story story) {
        return story.state().tasks().stream().filter(it -> it.kind().name().endsWith("_EVALUATION")).toList();
    }

    private static Refusal refused(Decision decision) {
        return assertInstanceOf(Decision.Refused.class, decision).refusal();
    }

    private static RecordEvaluation byTelephone() {
        return new RecordEvaluation(new Evaluation(UNIT, UNSATISFIED, Set.of(Grievance.LATE), "拖了太久"), new Evidence(Means.TELEPHONE, null, CALL));
    }

    private static RecordEvaluation paper(Evaluation evaluation) {
        return new RecordEvaluation(evaluation, new Evidence(Means.PAPER, Acts.SHEET, null));
    }

    private static RecordEvaluation with(Means means, LocalDateTime calledAt) {
        return new RecordEvaluation(Acts.evaluation(UNIT, SATISFIED), new Evidence(means, null, calledAt));
    }

    private static ReviewEvaluation review(Subject subject) {
        return new ReviewEvaluation(subject, true, "经核查，答复确有遗漏，已责成补充答复。");
    }
}
