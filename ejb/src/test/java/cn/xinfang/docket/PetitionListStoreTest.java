package cn.xinfang.docket;

import static cn.xinfang.docket.Offices.ANHE_LABOUR;
import static cn.xinfang.docket.Offices.ANHE_OFFICE;
import static cn.xinfang.docket.Offices.CITY_OFFICE;
import static cn.xinfang.docket.Offices.CITY_ROADS;
import static cn.xinfang.docket.Offices.HEBIN_OFFICE;
import static cn.xinfang.docket.Offices.MARCH_3;
import static cn.xinfang.docket.Offices.head;
import static cn.xinfang.docket.Offices.letter;
import static cn.xinfang.docket.Offices.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.docket.model.PetitionRow;
import cn.xinfang.docket.rules.PageKey;
import cn.xinfang.docket.rules.PetitionFilter;
import cn.xinfang.docket.rules.PetitionOrder;
import cn.xinfang.docket.rules.PetitionView;
import cn.xinfang.docket.rules.Visibility;
import cn.xinfang.docket.store.PetitionQuery;
import cn.xinfang.petition.Actor;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.Status;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.assignment.RaiseObjection;
import cn.xinfang.petition.closing.FilingReason;
import cn.xinfang.petition.closing.ProposeFiling;
import cn.xinfang.petition.closing.Withdraw;
import cn.xinfang.petition.handling.DecliningText;
import cn.xinfang.petition.handling.Ground;
import cn.xinfang.petition.handling.SubmitDraft;
import cn.xinfang.petition.registration.Registration;
import cn.xinfang.petition.supervision.Remind;
import cn.xinfang.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class PetitionListStoreTest {

    private static final PetitionQuery.Scope CITY = new PetitionQuery.Scope(officer(CITY_OFFICE), MARCH_3);

    @Test
    void the_petition_that_is_due_first_stands_on_top_and_pages_join_without_gap_or_overlap() {
        inTheCity(MARCH_3, (desk, query) -> {
            List<UUID> received = new ArrayList<>();
            for (int day = 5; day >= 1; day--) {
                received.add(0, desk.register(CITY_OFFICE, late(MARCH_3.minusDays(day % 3))));
            }
            UUID withdrawn = desk.register(CITY_OFFICE, letter(MARCH_3));
            desk.act(withdrawn, officer(CITY_OFFICE), new Withdraw(MARCH_3, "本人撤回"));
            List<PetitionRow> whole = page(query, PetitionFilter.of(PetitionView.ALL), null, 50);
            List<UUID> paged = new ArrayList<>();
            PageKey after = null;
            for (List<PetitionRow> page = page(query, PetitionFilter.of(PetitionView.ALL), null, 2); !page.isEmpty();
                    page = page(query, PetitionFilter.of(PetitionView.ALL), after, 2)) {
                page.forEach(row -> paged.add(row.id()));
                PetitionRow last = page.get(page.size() - 1);
                after = new PageKey(last.dueLegal(), last.number());
            }
            assertEquals(whole.stream().map(PetitionRow::id).toList(), paged);
            assertEquals(6, paged.size());
            assertEquals(withdrawn, paged.get(5), "without a period: last");
            assertEquals(whole.stream().map(PetitionRow::dueLegal).limit(5).sorted().toList(),
                    whole.stream().map(PetitionRow::dueLegal).limit(5).toList());
        });
    }

    @Test
    void two_chinese_characters_of_summary_text_place_or_unit_find_a_petition() {
        inTheCity(MARCH_3, (desk, query) -> {
            UUID id = desk.referred(CITY_OFFICE, CITY_ROADS, letter(MARCH_3));
            for (String word : List.of("工资", "拖欠", "双泉", "修路", "交通", "拖欠冬季工资", "工资 双泉", "14")) {
                assertEquals(List.of(id), ids(query, word), word);
            }
            assertEquals(List.of(), ids(query, "养老"));
            assertEquals(List.of(), ids(query, "资"), "a single character finds nothing");
        });
    }

    @Test
    void the_end_of_its_number_finds_a_petition() {
        inTheCity(MARCH_3, (desk, query) -> {
            UUID id = desk.register(CITY_OFFICE, letter(MARCH_3));
            String number = desk.state(id).registration().particulars().number();
            assertEquals(List.of(id), ids(query, number));
            assertEquals(List.of(id), ids(query, number.substring(15)));
        });
    }

    @Test
    void neither_the_name_nor_the_telephone_of_a_petitioner_finds_anything() {
        inTheCity(MARCH_3, (desk, query) -> {
            desk.register(CITY_OFFICE, letter(MARCH_3));
            for (String person : List.of("王建设", "建设", "13900001234", "1234", "上磨")) {
                assertEquals(List.of(), ids(query, person), person);
            }
        });
    }

    @Test
    void of_a_confidential_petition_only_the_number_is_searched_and_no_text_is_kept_in_the_list() {
        inTheCity(MARCH_3, (desk, query) -> {
            UUID id = desk.register(CITY_OFFICE, letter(MARCH_3, "工地拖欠工资", true, Offices.WAGES, null));
            assertEquals(List.of(), ids(query, "工资"));
            assertEquals(List.of(id), ids(query, desk.state(id).registration().particulars().number()));
            assertEquals(null, page(query, PetitionFilter.of(PetitionView.ALL), null, 5).get(0).summary());
        });
    }

    @Test
    void a_search_for_two_characters_uses_the_index() {
        TestDatabase.get().rollingBack(sql -> {
            sql.execute("set local enable_seqscan = off");
            List<String> plan = sql.createQuery("explain select petition_id from petition_words where holds_words(words, '工资') = true")
                    .mapTo(String.class).list();
            assertTrue(plan.toString().contains("petition_search"), plan.toString());
        });
    }

    @Test
    void the_views_of_a_unit_follow_its_work() {
        inAnhe(MARCH_3, (desk, query) -> {
            UUID id = desk.referred(ANHE_OFFICE, ANHE_LABOUR, letter(MARCH_3));
            assertEquals(Set.of(PetitionView.IN_HAND, PetitionView.TO_RECEIVE, PetitionView.ALL), views(query, head(ANHE_LABOUR), MARCH_3));
            desk.submitAcceptance(id, ANHE_LABOUR);
            assertTrue(views(query, head(ANHE_LABOUR), MARCH_3).contains(PetitionView.TO_SIGN));
            assertFalse(views(query, officer(ANHE_LABOUR), MARCH_3).contains(PetitionView.TO_SIGN), "only the head signs");
            desk.sign(id, ANHE_LABOUR);
            assertEquals(Set.of(PetitionView.IN_HAND, PetitionView.TO_SERVE, PetitionView.ALL), views(query, head(ANHE_LABOUR), MARCH_3));
        });
    }

    @Test
    void a_draft_of_the_petition_office_waits_for_its_head() {
        inTheCity(MARCH_3, (desk, query) -> {
            UUID id = desk.receive(CITY_OFFICE, letter(MARCH_3));
            desk.act(id, officer(CITY_OFFICE), new SubmitDraft(new UUID(8, 9),
                    new DecliningText(Ground.OTHER_POWER, "该事项由人民法院审理。", "有管辖权的人民法院", null)));
            assertTrue(views(query, head(CITY_OFFICE), MARCH_3).contains(PetitionView.TO_SIGN));
            assertFalse(views(query, officer(CITY_OFFICE), MARCH_3).contains(PetitionView.TO_SIGN));
        });
    }

    @Test
    void due_soon_begins_three_days_before_the_end_and_overdue_the_day_after() {
        inTheCity(MARCH_3, (desk, query) -> {
            UUID id = desk.register(CITY_OFFICE, letter(MARCH_3));
            LocalDate due = desk.state(id).terms().mostUrgent().orElseThrow().term().dueLegal();
            assertFalse(views(query, officer(CITY_OFFICE), due.minusDays(4)).contains(PetitionView.DUE_SOON));
            assertTrue(views(query, officer(CITY_OFFICE), due.minusDays(3)).contains(PetitionView.DUE_SOON));
            assertTrue(views(query, officer(CITY_OFFICE), due).contains(PetitionView.DUE_SOON));
            assertFalse(views(query, officer(CITY_OFFICE), due).contains(PetitionView.OVERDUE));
            assertTrue(views(query, officer(CITY_OFFICE), due.plusDays(1)).contains(PetitionView.OVERDUE));
        });
    }

    @Test
    void decisions_wait_for_whoever_may_make_them() {
        inAnhe(MARCH_3, (desk, query) -> {
            UUID objected = desk.referred(ANHE_OFFICE, ANHE_LABOUR, letter(MARCH_3));
            desk.act(objected, officer(ANHE_LABOUR), new RaiseObjection("工程款纠纷不属于本局职权范围。", "县住建局"));
            assertTrue(views(query, officer(ANHE_OFFICE), MARCH_3).contains(PetitionView.TO_DECIDE));
            assertFalse(views(query, officer(ANHE_LABOUR), MARCH_3).contains(PetitionView.TO_DECIDE));
        });
        inAnhe(MARCH_3, (desk, query) -> {
            UUID proposed = desk.register(ANHE_OFFICE, letter(MARCH_3));
            desk.act(proposed, officer(ANHE_OFFICE), new ProposeFiling(FilingReason.THANKS, "感谢信"));
            assertTrue(views(query, head(ANHE_OFFICE), MARCH_3).contains(PetitionView.TO_DECIDE));
            assertFalse(views(query, officer(ANHE_OFFICE), MARCH_3).contains(PetitionView.TO_DECIDE), "a second person decides");
        });
    }

    @Test
    void a_reminded_unit_sees_the_petition_among_those_it_was_reminded_of_until_it_has_done_it() {
        inAnhe(MARCH_3, (desk, query) -> {
            UUID id = desk.referred(ANHE_OFFICE, ANHE_LABOUR, letter(MARCH_3));
            assertFalse(views(query, officer(ANHE_LABOUR), MARCH_3).contains(PetitionView.REMINDED));
            desk.act(id, officer(ANHE_OFFICE), new Remind(ANHE_OFFICE, "请按期告知信访人。"));
            assertTrue(views(query, officer(ANHE_LABOUR), MARCH_3).contains(PetitionView.REMINDED));
            assertFalse(views(query, officer(ANHE_OFFICE), MARCH_3).contains(PetitionView.REMINDED), "who reminds is not reminded");
            desk.act(id, officer(ANHE_LABOUR), new Withdraw(MARCH_3, "本人撤回"));
            assertFalse(views(query, officer(ANHE_LABOUR), MARCH_3).contains(PetitionView.REMINDED));
        });
    }

    @Test
    void what_was_sent_to_another_node_is_in_transit_until_it_arrives_there() {
        inTheCity(MARCH_3, (desk, query) -> {
            desk.referred(CITY_OFFICE, ANHE_OFFICE, letter(MARCH_3));
            assertTrue(views(query, officer(CITY_OFFICE), MARCH_3).contains(PetitionView.IN_TRANSIT));
        });
    }

    @Test
    void the_list_shows_exactly_what_the_rule_of_visibility_allows() {
        inTheCity(MARCH_3, (desk, query) -> {
            Set<UUID> all = Set.of(desk.register(CITY_OFFICE, letter(MARCH_3)),
                    desk.referred(CITY_OFFICE, CITY_ROADS, letter(MARCH_3)),
                    desk.referred(CITY_OFFICE, ANHE_OFFICE, letter(MARCH_3)),
                    desk.register(CITY_ROADS, letter(MARCH_3, "要求保密", true, Offices.WAGES, null)),
                    desk.referred(CITY_OFFICE, CITY_ROADS, letter(MARCH_3, "要求保密", true, Offices.WAGES, null)),
                    desk.register(ANHE_OFFICE, Offices.reportAgainst(ANHE_LABOUR, MARCH_3)));
            for (UnitRef unit : List.of(CITY_OFFICE, CITY_ROADS, ANHE_OFFICE, ANHE_LABOUR, HEBIN_OFFICE)) {
                for (Actor actor : List.of(officer(unit), head(unit), Offices.administrator(unit))) {
                    Set<UUID> allowed = new HashSet<>(all);
                    allowed.removeIf(id -> !Visibility.allows(actor, desk.state(id)));
                    Set<UUID> listed = new HashSet<>();
                    query.page(PetitionFilter.of(PetitionView.ALL), new PetitionQuery.Scope(actor, MARCH_3), PetitionOrder.DUE, null, 50)
                            .forEach(row -> listed.add(row.id()));
                    assertEquals(allowed, listed, actor + " of " + unit.name());
                }
            }
            assertEquals(2, query.withheld(new PetitionQuery.Scope(head(CITY_OFFICE), MARCH_3)));
        });
    }

    @Test
    void conditions_narrow_the_list_together() {
        inTheCity(MARCH_3, (desk, query) -> {
            UUID id = desk.referred(CITY_OFFICE, CITY_ROADS, letter(MARCH_3));
            UUID other = desk.register(CITY_OFFICE, late(MARCH_3.minusDays(2)));
            assertEquals(List.of(id), found(query, new PetitionFilter(PetitionView.ALL, null, "04", "621321", CITY_ROADS.code(),
                    null, MARCH_3, MARCH_3, "工资")));
            assertEquals(List.of(other), found(query, new PetitionFilter(PetitionView.ALL, null, null, null, null,
                    Status.REGISTERED, null, MARCH_3.minusDays(1), null)));
            assertEquals(List.of(), found(query, new PetitionFilter(PetitionView.ALL, Channel.VISIT, null, null,
                    null, null, null, null, null)));
        });
    }

    private static Registration late(LocalDate receivedOn) {
        var plain = letter(receivedOn);
        return new Registration(plain.channel(), receivedOn, receivedOn, "补录", plain.division(),
                plain.contentClass(), 1, 1, false, false, false, plain.matter(), plain.claims(), List.of(), plain.petitioners(), null);
    }

    private static Set<PetitionView> views(PetitionQuery query, Actor actor, LocalDate today) {
        Set<PetitionView> holding = new HashSet<>();
        for (PetitionView view : PetitionView.values()) {
            if (query.count(PetitionFilter.of(view), new PetitionQuery.Scope(actor, today)) > 0) {
                holding.add(view);
            }
        }
        return holding;
    }

    private static List<UUID> ids(PetitionQuery query, String text) {
        return found(query, new PetitionFilter(PetitionView.ALL, null, null, null, null, null, null, null, text));
    }

    private static List<UUID> found(PetitionQuery query, PetitionFilter filter) {
        return page(query, filter, null, 50).stream().map(PetitionRow::id).toList();
    }

    private static List<PetitionRow> page(PetitionQuery query, PetitionFilter filter, PageKey after, int size) {
        return query.page(filter, CITY, PetitionOrder.DUE, after, size);
    }

    private static void inTheCity(LocalDate today, BiConsumer<Desk, PetitionQuery> test) {
        onNode("621300", today, test);
    }

    private static void inAnhe(LocalDate today, BiConsumer<Desk, PetitionQuery> test) {
        onNode("621321", today, test);
    }

    private static void onNode(String code, LocalDate today, BiConsumer<Desk, PetitionQuery> test) {
        TestDatabase.get().rollingBackJpa((EntityManager entities) -> test.accept(new Desk(entities, code, today), new PetitionQuery(entities)));
    }
}
