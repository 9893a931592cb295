package cn.xinfang.petition;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

class DecisionTableTest {

    private static final DecisionTable TABLE =
            new DecisionTable("registration.txt", "assignment.txt", "handling.txt", "routing.txt", "closing.txt", "linking.txt", "supervision.txt", "assistance.txt", "execution.txt",
                    "petitioner.txt", "recusal.txt", "cohandling.txt", "competence.txt", "review.txt", "mediation.txt");

    @TestFactory
    Stream<DynamicTest> every_action_at_every_stage_by_everybody_is_decided_as_the_tables_say() {
        return Stream.of(RuleSet.values()).flatMap(rules -> Stream.of(Action.values()).map(action ->
                DynamicTest.dynamicTest(action.label() + " " + rules, () -> assertAll(checks(action, rules)))));
    }

    private static Stream<Executable> checks(Action action, RuleSet rules) {
        List<Executable> checks = new ArrayList<>();
        for (Stage stage : Stage.of(rules)) {
            Story story = stage.under(rules);
            DecisionTable.Row row = TABLE.row(action, stage, rules);
            checks.add(() -> assertNotNull(row, "表中没有:" + action.label() + " × " + stage));
            for (Relation relation : Relation.values()) {
                checks.add(() -> check(action, story, stage, relation, row));
            }
        }
        return checks.stream();
    }

    private static void check(Action action, Story story, Stage stage, Relation relation, DecisionTable.Row row) {
        String where = action.label() + " × " + stage + " × " + relation;
        String expected = row.cells().get(relation);
        Optional<Actor> actor = relation.at(stage, registrar(story));
        if (actor.isEmpty()) {
            assertEquals(DecisionTable.NOBODY, expected, where);
            return;
        }
        Optional<Refusal> refusal = action.refusal(story.state(), story.situation(actor.get()));
        if (!expected.equals(DecisionTable.OPEN)) {
            assertEquals(TABLE.code(expected), refusal.map(Refusal::code).orElse(DecisionTable.OPEN), where);
            return;
        }
        assertEquals(Optional.empty(), refusal, where);
        Decision decision = Petition.decide(story.state(), Acts.of(action, story, Town.COUNTY_ROADS), story.situation(actor.get()));
        List<PetitionFact> facts = assertInstanceOf(Decision.Facts.class, decision, where).facts();
        PetitionState after = story.state();
        for (PetitionFact fact : facts) {
            after = fact.on(after);
        }
        assertEquals(row.recorded(), facts.stream().map(fact -> fact.getClass().getSimpleName()).collect(Collectors.joining("+")), where);
        assertEquals(row.after(), after.status().label(), where);
    }

    private static UnitRef registrar(Story story) {
        return story.state().known() ? story.state().registration().particulars().unit() : null;
    }
}
