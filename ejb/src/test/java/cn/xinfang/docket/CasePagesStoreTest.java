package cn.xinfang.docket;

import static cn.xinfang.docket.Offices.ANHE_LABOUR;
import static cn.xinfang.docket.Offices.ANHE_OFFICE;
import static cn.xinfang.docket.Offices.MARCH_3;
import static cn.xinfang.docket.Offices.head;
import static cn.xinfang.docket.Offices.letter;
import static cn.xinfang.docket.Offices.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.directory.CodeTables;
import cn.xinfang.directory.Promises;
import cn.xinfang.directory.store.PromiseStore;
import cn.xinfang.directory.store.CodeTableStore;
import cn.xinfang.docket.rules.Light;
import cn.xinfang.journal.Delivery;
import cn.xinfang.journal.Entry;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.TestNode;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.Status;
import cn.xinfang.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class CasePagesStoreTest {

    @Test
    void the_timeline_tells_what_happened_in_words_and_by_which_unit() {
        withAcceptedPetition(view -> assertEquals(List.of(
                "安河县信访局 登记来信，收到日期 2026-03-03。",
                "安河县信访局 确认诉求分类：1 申诉求决(信访程序)，依据《信访工作条例》第三十一条第六项。",
                "安河县信访局 由安河县信访局转送安河县人力资源和社会保障局，文号 陇信转〔2026〕1号：请依法办理。",
                "安河县信访局 到达承办单位，期限自 2026-03-03 起算。",
                "安河县人力资源和社会保障局 提交受理告知书审签。",
                "安河县人力资源和社会保障局 受理，文号 安人社信〔2026〕9号：由本局调查核实。"),
                view.timeline().stream().map(line -> line.unitName() + " " + line.sentence()).toList()));
    }

    @Test
    void every_term_has_its_light_its_rest_of_days_and_its_reasons() {
        withAcceptedPetition(view -> {
            TermLine handling = view.terms().stream().filter(line -> line.term().kind() == ClockKind.T06).findFirst().orElseThrow();
            assertEquals(Light.RUNNING, handling.light());
            assertEquals("安河县人力资源和社会保障局", handling.unitName());
            assertTrue(handling.daysLeft() >= 60, handling.daysLeft().toString());
            assertFalse(handling.explanation().summary().isBlank());
            TermLine routing = view.terms().stream().filter(line -> line.term().kind() == ClockKind.T01).findFirst().orElseThrow();
            assertEquals(Light.DONE, routing.light());
            assertNull(routing.daysLeft());
        });
    }

    @Test
    void a_shorter_period_that_was_promised_stands_beside_the_legal_end() {
        TestDatabase.get().rollingBackJpa(entities -> {
            Desk desk = new Desk(entities, "621321", MARCH_3);
            UUID id = acceptedPetition(desk);
            TestDatabase.handle(entities).execute("insert into promise (kind, length, unit, basis) values ('T06', 30, 'DAY', '服务承诺')");
            List<TermLine> terms = view(entities, desk, id, desk.situation(head(ANHE_LABOUR)), "621321").terms();
            assertEquals(Light.RUNNING, terms.stream().filter(it -> it.promised() != null).findFirst().orElseThrow().light());
            assertEquals(List.of(ClockKind.T06), terms.stream().filter(it -> it.promised() != null).map(it -> it.term().kind()).toList());
        });
    }

    @Test
    void people_are_masked() {
        withAcceptedPetition(view -> {
            MaskedPetitioner petitioner = view.petitioners().get(0);
            assertEquals("王**", petitioner.name());
            assertEquals("139****1234", petitioner.phone());
            assertFalse(petitioner.address().contains("上磨"));
        });
    }

    @Test
    void every_action_is_offered_open_or_with_its_reason() {
        withAcceptedPetition(view -> {
            assertEquals(List.of(Action.values()), view.options().stream().map(Petition.Option::action).toList());
            assertTrue(option(view, Action.SERVE).open());
            assertNotNull(option(view, Action.VERIFY).refusal().orElseThrow().message());
        });
    }

    @Test
    void on_a_node_that_holds_only_stubs_the_file_opens_without_words_and_people() {
        List<Entry> sent = new ArrayList<>();
        TestDatabase.get().rollingBackJpa(entities -> {
            Desk county = new Desk(entities, "621321", MARCH_3);
            sent.addAll(county.node.foreignEntries().of(acceptedPetition(county)));
        });
        TestDatabase.get().rollingBackJpa(entities -> {
            Desk city = new Desk(entities, "621300", MARCH_3);
            UUID id = sent.get(0).header().stream();
            city.node.foreignEntries().receive(List.of(new Delivery(id, "petition",
                    sent.stream().map(entry -> ProjectionStoreTest.keep(entry, Set.of(PartName.STUB))).toList())));
            CaseView view = view(entities, city, id, city.situation(officer(Offices.CITY_OFFICE)), "621300");
            assertTrue(view.stub());
            assertEquals(Status.ACCEPTED, view.status());
            assertEquals(List.of(), view.claims());
            assertEquals(List.of(), view.petitioners());
            assertTrue(view.timeline().stream().allMatch(TimelineLine::foreign));
            assertEquals("受理，文号 安人社信〔2026〕9号。", view.timeline().get(view.timeline().size() - 1).sentence());
        });
    }

    private static Petition.Option option(CaseView view, Action action) {
        return view.options().stream().filter(option -> option.action() == action).findFirst().orElseThrow();
    }

    private static void withAcceptedPetition(Consumer<CaseView> test) {
        TestDatabase.get().rollingBackJpa(entities -> {
            Desk desk = new Desk(entities, "621321", MARCH_3);
            test.accept(view(entities, desk, acceptedPetition(desk), desk.situation(head(ANHE_LABOUR)), "621321"));
        });
    }

    private static UUID acceptedPetition(Desk desk) {
        UUID id = desk.referred(ANHE_OFFICE, ANHE_LABOUR, letter(MARCH_3));
        desk.submitAcceptance(id, ANHE_LABOUR);
        desk.sign(id, ANHE_LABOUR);
        return id;
    }

    private static CaseView view(EntityManager entities, Desk desk, UUID id, Situation at, String node) {
        return new CasePages(new CodeTables(new CodeTableStore(entities)),
                new Promises(new PromiseStore(Jdbi.create(entities.unwrap(Connection.class)))), TestNode.settings(node)).view(desk.read(id), desk.state(id), at);
    }
}
