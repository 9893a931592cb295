package cn.xinfang.assistance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.assistance.rules.ServiceFact;
import cn.xinfang.assistance.rules.ServiceGiven;
import cn.xinfang.assistance.rules.ServiceLinked;
import cn.xinfang.assistance.rules.ServiceVoided;
import cn.xinfang.assistance.store.ServiceStore;
import cn.xinfang.assistance.store.ServiceStore.CountRow;
import cn.xinfang.assistance.store.ServiceStore.ServiceRow;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.FactCodec;
import cn.xinfang.journal.History;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Sharing;
import cn.xinfang.journal.TestNode;
import cn.xinfang.kernel.Ids;
import cn.xinfang.petition.assistance.AssistanceKind;
import cn.xinfang.petition.assistance.Consent;
import cn.xinfang.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class ServiceStoreTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-03");
    private static final String SPRING = "6213211010009000001";
    private static final String POPLAR = "6213211020009000001";

    @Test
    void a_record_is_read_as_it_was_given_and_a_rebuilt_row_is_the_same() {
        inAnhe((node, store) -> {
            UUID id = given(node, SPRING, AssistanceKind.SCRIBING, 2);
            List<ServiceRow> before = store.between(DAY, DAY, SPRING, 9);
            node.journal().project(List.of(id));
            assertEquals(before, store.between(DAY, DAY, SPRING, 9));
            assertEquals(new ServiceRow(id, AssistanceKind.SCRIBING, DAY, SPRING, SPRING + "镇", 2, "县信访局接待窗口", "SIGNED", "不识字",
                    null, false, null), before.get(0));
        });
    }

    @Test
    void a_township_reads_its_own_and_the_office_all_of_the_county() {
        inAnhe((node, store) -> {
            given(node, SPRING, AssistanceKind.GUIDANCE, 1);
            given(node, POPLAR, AssistanceKind.GUIDANCE, 3);
            assertEquals(1, store.between(DAY, DAY, SPRING, 9).size());
            assertEquals(2, store.between(DAY, DAY, null, 9).size());
            assertEquals(0, store.between(DAY.plusDays(1), DAY.plusDays(9), null, 9).size());
        });
    }

    @Test
    void records_are_counted_by_unit_and_kind_without_the_voided() {
        inAnhe((node, store) -> {
            given(node, SPRING, AssistanceKind.GUIDANCE, 1);
            given(node, SPRING, AssistanceKind.GUIDANCE, 4);
            given(node, POPLAR, AssistanceKind.VIDEO, 2);
            append(node, given(node, POPLAR, AssistanceKind.VIDEO, 9), new ServiceVoided(DAY, "重复记录"));
            assertEquals(List.of(new CountRow(SPRING + "镇", AssistanceKind.GUIDANCE, 2, 5), new CountRow(POPLAR + "镇", AssistanceKind.VIDEO, 1, 2)),
                    store.counts(DAY, DAY, null));
            assertEquals(1, store.counts(DAY, DAY, POPLAR).size());
        });
    }

    @Test
    void a_linked_record_names_its_petition_and_a_voided_one_its_reason() {
        inAnhe((node, store) -> {
            UUID petition = Ids.next();
            append(node, given(node, SPRING, AssistanceKind.GUIDANCE, 1), new ServiceLinked(petition));
            assertEquals(petition, store.between(DAY, DAY, SPRING, 9).get(0).petition());
            append(node, given(node, POPLAR, AssistanceKind.GUIDANCE, 1), new ServiceVoided(DAY, "记错了镇"));
            assertEquals("记错了镇", store.between(DAY, DAY, POPLAR, 9).get(0).voidReason());
        });
    }

    @Test
    void the_city_gets_what_is_counted_and_nothing_that_was_written() {
        inAnhe((node, store) -> {
            given(node, SPRING, AssistanceKind.SCRIBING, 2);
            Sharing sharing = node.changes().get(0).sharing().values().iterator().next();
            assertEquals(Map.of(TestNode.CITY, Set.of(PartName.STUB), TestNode.ANHE, EnumSet.allOf(PartName.class)), sharing.partsByNode());
        });
        ServiceGiven whole = new ServiceGiven(AssistanceKind.SCRIBING, DAY, SPRING, "双泉镇", TestNode.ANHE, 2, "接待窗口", Consent.SIGNED, "不识字", null);
        String stub = new String(new FactCodec(List.of(ServiceFact.class)).parts(whole).get(PartName.STUB), StandardCharsets.UTF_8);
        assertTrue(stub.contains("SCRIBING"));
        for (String written : List.of("接待窗口", "SIGNED", "不识字")) {
            assertFalse(stub.contains(written), written);
        }
    }

    private static UUID given(TestNode node, String unit, AssistanceKind kind, int people) {
        UUID id = Ids.next();
        node.journal().begin(id, "service", List.of(new ServiceGiven(kind, DAY, unit, unit + "镇", TestNode.ANHE, people, "县信访局接待窗口",
                Consent.SIGNED, "不识字", null)), new Author(new UUID(1, 2), "综治干部", unit));
        return id;
    }

    private static void append(TestNode node, UUID id, ServiceFact fact) {
        History<ServiceFact> history = node.journal().read(id, ServiceFact.class);
        node.journal().append(history, List.of(fact), Author.SYSTEM);
    }

    private static void inAnhe(BiConsumer<TestNode, ServiceStore> test) {
        TestDatabase.get().rollingBackJpa((EntityManager entities) -> {
            ServiceStore store = new ServiceStore(Jdbi.create(entities.unwrap(Connection.class)));
            test.accept(TestNode.of(entities, TestNode.ANHE, DAY, settings -> new ServiceProjector(store, settings)), store);
        });
    }
}
