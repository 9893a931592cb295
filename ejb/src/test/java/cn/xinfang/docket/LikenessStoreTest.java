package cn.xinfang.docket;

import static cn.xinfang.docket.Offices.ANHE_LABOUR;
import static cn.xinfang.docket.Offices.ANHE_OFFICE;
import static cn.xinfang.docket.Offices.MARCH_3;
import static cn.xinfang.docket.Offices.letter;
import static cn.xinfang.docket.Offices.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.docket.rules.Fingerprint;
import cn.xinfang.docket.rules.Likeness;
import cn.xinfang.docket.rules.Trait;
import cn.xinfang.docket.store.LikenessStore;
import cn.xinfang.journal.TestNode;
import cn.xinfang.petition.closing.Withdraw;
import cn.xinfang.petition.registration.Correct;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Registration;
import cn.xinfang.testing.TestDatabase;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class LikenessStoreTest {

    private static final LikenessStore.Field OFFICE = new LikenessStore.Field(null, null, MARCH_3.minusYears(2));

    @Test
    void a_letter_of_the_same_person_with_the_same_text_is_found_with_its_reasons() {
        inAnhe((desk, index) -> {
            UUID id = desk.register(ANHE_OFFICE, letter(MARCH_3));
            List<Likeness> found = index.like(wanted(letter(MARCH_3)), OFFICE);
            assertEquals(List.of(id), found.stream().map(Likeness::petition).toList());
            assertEquals(List.of("内容相似 100%", "电话相同", "姓名相同"), found.get(0).reasons().subList(0, 3));
        });
    }

    @Test
    void a_confidential_petition_and_a_report_are_never_found_and_keep_no_keys() {
        TestDatabase.get().rollingBackJpa(entities -> {
            Desk desk = new Desk(entities, "621321", MARCH_3);
            desk.register(ANHE_OFFICE, letter(MARCH_3, "工地拖欠工资", true, Offices.WAGES, null));
            desk.register(ANHE_OFFICE, Offices.reportAgainst(ANHE_LABOUR, MARCH_3));
            assertEquals(0, TestDatabase.handle(entities).createQuery("select count(*) from petition_likeness").mapTo(Integer.class).one());
            assertEquals(List.of(), new LikenessStore(Jdbi.create(entities.unwrap(Connection.class))).like(wanted(letter(MARCH_3)), OFFICE));
        });
    }

    @Test
    void a_petition_that_becomes_confidential_is_found_no_more() {
        inAnhe((desk, index) -> {
            UUID id = desk.register(ANHE_OFFICE, letter(MARCH_3));
            Registration plain = letter(MARCH_3);
            desk.act(id, officer(ANHE_OFFICE), new Correct("要求保密", new Registration(plain.channel(),
                    plain.petitionedOn(), plain.receivedOn(), null, plain.division(), plain.contentClass(), plain.people(), plain.affected(),
                    false, true, false, plain.matter(), plain.claims(), List.of(), plain.petitioners(), null)));
            assertEquals(List.of(), index.like(wanted(letter(MARCH_3)), OFFICE));
        });
    }

    @Test
    void a_unit_finds_only_what_it_has_to_do_with() {
        inAnhe((desk, index) -> {
            desk.register(ANHE_OFFICE, letter(MARCH_3));
            UUID referred = desk.referred(ANHE_OFFICE, ANHE_LABOUR, letter(MARCH_3));
            assertEquals(List.of(referred), index.like(wanted(letter(MARCH_3)), new LikenessStore.Field(null, ANHE_LABOUR.code(),
                    MARCH_3.minusYears(2))).stream().map(Likeness::petition).toList());
        });
    }

    @Test
    void what_ended_more_than_two_years_ago_is_left_out_and_so_is_the_petition_itself() {
        inAnhe((desk, index) -> {
            UUID ended = desk.register(ANHE_OFFICE, letter(MARCH_3));
            desk.act(ended, officer(ANHE_OFFICE), new Withdraw(MARCH_3, "本人撤回"));
            assertEquals(1, index.like(wanted(letter(MARCH_3)), new LikenessStore.Field(null, null, MARCH_3)).size());
            assertEquals(0, index.like(wanted(letter(MARCH_3)), new LikenessStore.Field(null, null, MARCH_3.plusDays(1))).size());
            assertEquals(0, index.like(wanted(letter(MARCH_3)), new LikenessStore.Field(ended, null, MARCH_3)).size());
        });
    }

    @Test
    void what_joined_another_is_not_proposed_but_that_other_is_and_both_are_counted() {
        inAnhe((desk, index) -> {
            UUID lead = desk.referred(ANHE_OFFICE, ANHE_LABOUR, letter(MARCH_3));
            UUID repeat = desk.register(ANHE_OFFICE, letter(MARCH_3));
            desk.join(repeat, lead, ANHE_OFFICE);
            assertEquals(List.of(lead), index.like(wanted(letter(MARCH_3)), OFFICE).stream().map(Likeness::petition).toList());
            assertEquals(2, desk.node.store().streamsAfter("petition", new UUID(0, 0), 10).size());
        });
    }

    @Test
    void an_unlike_text_of_somebody_else_is_not_found() {
        inAnhe((desk, index) -> {
            desk.register(ANHE_OFFICE, letter(MARCH_3));
            Registration plain = letter(MARCH_3);
            Registration other = new Registration(plain.channel(), plain.petitionedOn(), plain.receivedOn(), null, plain.division(), "0101", 1, 1,
                    false, false, false, new Matter("水管冻裂", "河口镇三社自来水管道去年冬天冻裂以后一直没有修好，请抢修。", null, null, null, null, null, false, false),
                    plain.claims(), List.of(), List.of(), null);
            assertEquals(List.of(), index.like(wanted(other), OFFICE));
        });
    }

    @Test
    void a_search_uses_the_index_of_keys() {
        TestDatabase.get().rollingBack(sql -> {
            sql.execute("set local enable_seqscan = off");
            List<String> plan = sql.createQuery("explain select petition_id from petition_likeness where keys && array[1, 2]::bigint[]")
                    .mapTo(String.class).list();
            assertTrue(plan.toString().contains("petition_likeness_keys"), plan.toString());
        });
    }

    private static Fingerprint wanted(Registration registration) {
        Fingerprint wanted = Fingerprint.of(registration, TestNode.nodeKeys().blindIndex()).orElseThrow();
        assertTrue(wanted.keys().containsValue(Trait.TEXT));
        return wanted;
    }

    private static void inAnhe(BiConsumer<Desk, LikenessStore> test) {
        TestDatabase.get().rollingBackJpa(entities -> test.accept(new Desk(entities, "621321", MARCH_3),
                new LikenessStore(Jdbi.create(entities.unwrap(Connection.class)))));
    }
}
