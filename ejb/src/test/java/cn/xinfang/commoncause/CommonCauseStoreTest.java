package cn.xinfang.commoncause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.petition.Adoption;
import cn.xinfang.commoncause.rules.CauseFact;
import cn.xinfang.commoncause.rules.CauseFound;
import cn.xinfang.commoncause.rules.CommonCause;
import cn.xinfang.commoncause.rules.PetitionSetApart;
import cn.xinfang.commoncause.rules.PetitionsGathered;
import cn.xinfang.commoncause.rules.PolicyAnswered;
import cn.xinfang.commoncause.rules.PolicySuggested;
import cn.xinfang.commoncause.store.CauseStore;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.History;
import cn.xinfang.journal.TestNode;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.law.Term;
import cn.xinfang.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A group of petitions from its beginning to the answer on the suggestion. */
class CommonCauseStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String OFFICE = "6213210000000010001";
    private static final UUID CAUSE = new UUID(9, 1);
    private static final UUID ONE = new UUID(7, 1);
    private static final UUID TWO = new UUID(7, 2);
    private static final Term DUE = new Term(ClockKind.T14, RuleSet.XFGZTL2022, DAY, DAY.plusDays(30), DAY.plusDays(30), false, "2026", List.of());

    @Test
    void a_group_is_listed_with_its_suggestion_until_the_answer_came() {
        TestDatabase.get().rollingBackJpa(entities -> {
            CauseStore store = new CauseStore(Jdbi.create(entities.unwrap(Connection.class)));
            TestNode node = node(entities, store);
            node.journal().begin(CAUSE, CauseProjector.KIND, List.of(new CauseFound("某小区停水", "二次供水设施老化", OFFICE, "安河县信访局", DAY),
                    new PetitionsGathered(List.of(ONE, TWO), DAY)), author());
            assertEquals(2, store.one(CAUSE).orElseThrow().petitions());
            assertEquals(Set.of(ONE), store.gathered(List.of(ONE, new UUID(7, 3))));
            assertEquals(List.of(), store.awaited(OFFICE));

            append(node, new PetitionSetApart(TWO, "另一小区", DAY));
            append(node, new PolicySuggested("6213210000001110001", "安河县住建局", "建议更换设施", "安信建〔2026〕1号", DUE, DAY));
            assertEquals(List.of(CAUSE), store.awaited(OFFICE).stream().map(CauseStore.CauseRow::id).toList());
            assertEquals(DAY.plusDays(30), store.one(CAUSE).orElseThrow().due());
            assertEquals(List.of(ONE), store.petitions(CAUSE));

            append(node, new PolicyAnswered(Adoption.PARTLY, "年内更换两处", DAY.plusDays(9)));
            assertEquals(List.of(), store.awaited(OFFICE));
            assertEquals("PARTLY", store.all().get(0).adoption());
        });
    }

    @Test
    void a_group_needs_a_name_a_cause_and_two_petitions() {
        assertEquals("CAUSE_TEXT", CommonCause.defect(" ", "设施老化", 2).orElseThrow().code());
        assertEquals("CAUSE_TEXT", CommonCause.defect("停水", null, 2).orElseThrow().code());
        assertEquals("CAUSE_TOO_SMALL", CommonCause.defect("停水", "设施老化", 1).orElseThrow().code());
        assertTrue(CommonCause.defect("停水", "设施老化", 2).isEmpty());
    }

    @Test
    void a_second_suggestion_waits_for_the_answer_to_the_first_which_gives_reasons_or_what_is_adopted() {
        CommonCause fresh = new CommonCause(null, Set.of(ONE), null, null);
        CommonCause waiting = new CommonCause(null, Set.of(ONE), new PolicySuggested("1", "住建局", "更换", "安信建〔2026〕1号", DUE, DAY), null);
        assertEquals("SUGGESTION_TEXT", fresh.notSuggestable("1", "").orElseThrow().code());
        assertEquals("SUGGESTION_OPEN", waiting.notSuggestable("1", "更换").orElseThrow().code());
        assertEquals("NO_SUGGESTION", fresh.notAnswerable(Adoption.ADOPTED, "好", DAY, DAY).orElseThrow().code());
        var refusal = waiting.notAnswerable(Adoption.NOT, " ", DAY, DAY).orElseThrow();
        assertEquals("《信访工作条例》第四十条第四款", refusal.article().toString());
        assertEquals("ANSWER_TEXT", waiting.notAnswerable(Adoption.ADOPTED, "采纳", DAY.minusDays(1), DAY).orElseThrow().code());
        assertTrue(waiting.notAnswerable(Adoption.ADOPTED, "采纳", DAY, DAY).isEmpty());
    }

    private static void append(TestNode node, CauseFact fact) {
        History<CauseFact> history = node.journal().read(CAUSE, CauseFact.class);
        node.journal().append(history, List.of(fact), author());
    }

    private static TestNode node(EntityManager entities, CauseStore store) {
        return TestNode.of(entities, "621321", DAY, settings -> new CauseProjector(store, settings));
    }

    private static Author author() {
        return new Author(new UUID(1, 1), "经办人", OFFICE);
    }
}
