package cn.xinfang.docket;

import static cn.xinfang.docket.Offices.ANHE_LABOUR;
import static cn.xinfang.docket.Offices.ANHE_OFFICE;
import static cn.xinfang.docket.Offices.CITY_OFFICE;
import static cn.xinfang.docket.Offices.CITY_ROADS;
import static cn.xinfang.docket.Offices.HEBIN_OFFICE;
import static cn.xinfang.docket.Offices.MARCH_3;
import static cn.xinfang.docket.Offices.head;
import static cn.xinfang.docket.Offices.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.docket.rules.PetitionFilter;
import cn.xinfang.docket.rules.PetitionOrder;
import cn.xinfang.docket.rules.PetitionView;
import cn.xinfang.docket.rules.Sentences;
import cn.xinfang.docket.store.PetitionQuery;
import cn.xinfang.journal.Recorded;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Actor;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.registration.Accused;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.petition.registration.Registration;
import cn.xinfang.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Who reports somebody is found by nothing that the database keeps, by no query and in no sentence. */
class WhistleblowerStoreTest {

    private static final Accused ACCUSED = new Accused(ANHE_LABOUR.code(), ANHE_LABOUR.name(), ANHE_LABOUR.node(), "被举报甲", "某科长");
    private static final List<String> SECRETS =
            List.of("揭发人乙", "13877776666", "暗访镇匿名路8号", "jiefa@example.org", "虚列培训人数套取补助", "被举报甲", "某科长", "匿名材料");

    private static final Registration REPORT = new Registration(Channel.LETTER, MARCH_3, MARCH_3, null, "621321101", "1601", 1, 1, false, false, false,
            new Matter("虚列培训人数套取补助", "揭发人乙反映：该局虚列培训人数套取补助，被举报甲主使，匿名材料附后。", "暗访镇匿名路8号", "揭发控告", null, null, null, false, false),
            List.of(Offices.REPORT), List.of(), List.of(new Petitioner("揭发人乙", "暗访镇匿名路8号", "13877776666", "jiefa@example.org", null, false)), ACCUSED);

    @Test
    void no_table_of_the_database_holds_a_word_of_a_report_in_clear() {
        TestDatabase.get().rollingBackJpa(entities -> {
            Desk city = new Desk(entities, "621300", MARCH_3);
            city.referred(CITY_OFFICE, CITY_ROADS, REPORT);
            List<String> rows = everyRow(entities);
            assertTrue(rows.stream().anyMatch(row -> row.contains(CITY_ROADS.name())), "已转送的件在投影中");
            for (String secret : SECRETS) {
                assertEquals(List.of(), rows.stream().filter(row -> row.contains(secret)).toList(), secret);
            }
        });
    }

    @Test
    void a_petitioner_who_asked_for_secrecy_is_kept_no_more_openly() {
        TestDatabase.get().rollingBackJpa(entities -> {
            Desk city = new Desk(entities, "621300", MARCH_3);
            city.referred(CITY_OFFICE, CITY_ROADS, Offices.letter(MARCH_3, "密件摘要", true, Offices.WAGES, null));
            List<String> rows = everyRow(entities);
            for (String secret : List.of("王建设", "13900001234", "上磨村", "密件摘要", "双泉镇修路工地", "支付拖欠的工资")) {
                assertEquals(List.of(), rows.stream().filter(row -> row.contains(secret)).toList(), secret);
            }
        });
    }

    @Test
    void no_search_finds_a_report_by_any_word_of_it_for_anybody() {
        TestDatabase.get().rollingBackJpa(entities -> {
            Desk city = new Desk(entities, "621300", MARCH_3);
            UUID id = city.referred(CITY_OFFICE, CITY_ROADS, REPORT);
            PetitionQuery query = new PetitionQuery(entities);
            for (Actor actor : List.of(officer(CITY_OFFICE), head(CITY_OFFICE), officer(CITY_ROADS), officer(ANHE_OFFICE), head(HEBIN_OFFICE), officer(ANHE_LABOUR))) {
                for (String secret : SECRETS) {
                    PetitionFilter filter = new PetitionFilter(PetitionView.ALL, null, null, null, null, null, null, null, secret);
                    PetitionQuery.Scope scope = new PetitionQuery.Scope(actor, MARCH_3);
                    assertEquals(List.of(), query.page(filter, scope, PetitionOrder.DUE, null, 10), actor.unit() + " " + secret);
                    assertEquals(0, query.count(filter, scope), actor.unit() + " " + secret);
                }
            }
            assertEquals(List.of(), query.those(List.of(id), new PetitionQuery.Scope(head(ANHE_OFFICE), MARCH_3)));
        });
    }

    @Test
    void no_sentence_of_its_history_and_no_refusal_names_anybody() {
        TestDatabase.get().rollingBackJpa(entities -> {
            Desk city = new Desk(entities, "621300", MARCH_3);
            UUID id = city.referred(CITY_OFFICE, CITY_ROADS, REPORT);
            List<String> told = new ArrayList<>(city.read(id).entries().stream().map(Recorded<PetitionFact>::fact).map(Sentences::of).toList());
            PetitionState state = city.state(id);
            for (Actor actor : List.of(officer(CITY_OFFICE), officer(CITY_ROADS), officer(ANHE_LABOUR))) {
                Stream.of(Action.values()).flatMap(action -> action.refusal(state, city.situation(actor)).stream()).forEach(refusal -> told.add(refusal.text()));
            }
            for (String secret : SECRETS) {
                assertFalse(told.stream().anyMatch(text -> text.contains(secret)), secret);
            }
            assertFalse(told.stream().anyMatch(text -> text.contains(ANHE_LABOUR.name())), "被反映单位");
        });
    }

    /** All rows of all tables, as text. */
    private static List<String> everyRow(EntityManager entities) {
        Jdbi sql = Jdbi.create(entities.unwrap(Connection.class));
        return sql.withHandle(db -> {
            List<String> rows = new ArrayList<>();
            for (String table : db.select("select table_name from information_schema.tables where table_schema = 'xinfang' and table_type = 'BASE TABLE'"
                    + " and table_name not in ('unit', 'post', 'division', 'content_class', 'village_contact')").mapTo(String.class)) {
                rows.addAll(db.select("select t::text from xinfang." + table + " t").mapTo(String.class).list());
            }
            return rows;
        });
    }
}
