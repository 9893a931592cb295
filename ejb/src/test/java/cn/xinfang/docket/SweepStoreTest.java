package cn.xinfang.docket;

import static cn.xinfang.docket.Offices.ANHE_LABOUR;
import static cn.xinfang.docket.Offices.ANHE_OFFICE;
import static cn.xinfang.docket.Offices.CITY_OFFICE;
import static cn.xinfang.docket.Offices.HEBIN_OFFICE;
import static cn.xinfang.docket.Offices.MARCH_3;
import static cn.xinfang.docket.Offices.letter;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.journal.Author;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.Promise;
import cn.xinfang.law.TermUnit;
import cn.xinfang.notification.rules.WarningStage;
import cn.xinfang.notification.store.SweepStore;
import cn.xinfang.notification.store.WarningStore;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.supervision.AnswerSupervision;
import cn.xinfang.petition.supervision.Overdue;
import cn.xinfang.supervision.store.OpenSupervisions;
import cn.xinfang.supervision.store.OverduePetitions;
import cn.xinfang.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What the nightly sweep finds and keeps. The letter of March 3 is to be told about by March 18. */
class SweepStoreTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 18);
    private static final List<String> OFFICES = List.of(CITY_OFFICE.code(), ANHE_OFFICE.code(), HEBIN_OFFICE.code());

    @Test
    void a_unit_is_warned_once_at_each_stage_and_of_what_is_overdue_from_the_next_day_on() {
        with((desk, sql) -> {
            WarningStore warnings = new WarningStore(sql);
            UUID id = desk.referred(ANHE_OFFICE, ANHE_LABOUR, letter(MARCH_3));
            assertEquals(1, warnings.warn(WarningStage.SEVEN_DAYS, DUE.minusDays(7), "621321"));
            assertEquals(0, warnings.warn(WarningStage.SEVEN_DAYS, DUE.minusDays(7), "621321"), "a repeated run warns nobody twice");
            assertEquals(0, warnings.warn(WarningStage.THREE_DAYS, DUE.minusDays(4), "621321"));
            assertEquals(1, warnings.warn(WarningStage.TODAY, DUE, "621321"));
            assertEquals(0, warnings.warn(WarningStage.OVERDUE, DUE, "621321"));
            assertEquals(1, warnings.warn(WarningStage.OVERDUE, DUE.plusDays(5), "621321"));
            assertEquals(0, warnings.warn(WarningStage.OVERDUE, DUE.plusDays(6), "621321"));
            assertEquals(0, warnings.warn(WarningStage.ONE_DAY, DUE.minusDays(1), "621300"), "another node warns its own units");
            assertEquals(List.of(WarningStage.SEVEN_DAYS, WarningStage.TODAY, WarningStage.OVERDUE),
                    warnings.ofPetition(id).stream().map(WarningStore.Warning::stage).toList());
            assertEquals(ClockKind.T02, warnings.ofUnit(ANHE_LABOUR.code(), 1).get(0).kind());
        });
    }

    @Test
    void the_end_of_a_promise_is_told_to_those_whom_it_is_about_and_makes_nobody_overdue() {
        with((desk, sql) -> {
            WarningStore warnings = new WarningStore(sql);
            UUID id = desk.referred(ANHE_OFFICE, ANHE_LABOUR, letter(MARCH_3));
            Promise five = new Promise(ClockKind.T02, TermUnit.WORKDAY, 5, null, null, "服务承诺");
            LocalDate promised = five.due(MARCH_3, Desk.TERMS.calendar());
            assertEquals(1, warnings.warnOfPromise(five, List.of(MARCH_3), promised, "621321"));
            assertEquals(0, warnings.warnOfPromise(five, List.of(MARCH_3), promised, "621321"));
            assertEquals(0, warnings.warnOfPromise(new Promise(ClockKind.T02, TermUnit.WORKDAY, 5, MARCH_3.plusDays(1), null, "服务承诺"),
                    List.of(MARCH_3), promised.plusDays(1), "621321"), "a promise made later");
            assertEquals(WarningStage.PROMISE, warnings.ofPetition(id).get(0).stage());
            assertEquals(List.of(), overdue(sql, ANHE_OFFICE, promised.plusDays(1)));
        });
    }

    @Test
    void the_office_that_sent_it_supervises_what_is_overdue_and_only_once() {
        with((desk, sql) -> {
            UUID id = desk.referred(ANHE_OFFICE, ANHE_LABOUR, letter(MARCH_3));
            assertEquals(List.of(), overdue(sql, ANHE_OFFICE, DUE));
            assertEquals(List.of(id), overdue(sql, ANHE_OFFICE, DUE.plusDays(1)));
            assertEquals(List.of(), overdue(sql, CITY_OFFICE, DUE.plusDays(1)));
            assertEquals(List.of(), overdue(sql, ANHE_OFFICE, DUE.plusDays(100)), "what has been overdue for months came with old records");
            open(desk, id, ANHE_OFFICE);
            assertEquals(List.of(), overdue(sql, ANHE_OFFICE, DUE.plusDays(1)));
            OpenSupervisions supervisions = new OpenSupervisions(sql);
            assertEquals(List.of(id), supervisions.ofUnit(ANHE_LABOUR.code(), 10).stream().map(OpenSupervisions.Open::petition).toList());
            desk.act(id, Offices.officer(ANHE_LABOUR), new AnswerSupervision("本周内告知。"));
            assertEquals(List.of(), supervisions.ofUnit(ANHE_LABOUR.code(), 10));
            assertTrue(supervisions.ofOffice(ANHE_OFFICE.code(), 10).get(0).toVerify());
        });
    }

    @Test
    void what_a_unit_received_directly_is_the_matter_of_its_office_and_what_an_office_keeps_that_of_the_office_above() {
        with((desk, sql) -> {
            UUID direct = desk.receive(ANHE_LABOUR, letter(MARCH_3));
            UUID kept = desk.receive(ANHE_OFFICE, letter(MARCH_3));
            assertEquals(List.of(direct), overdue(sql, ANHE_OFFICE, DUE.plusDays(1)));
            assertEquals(List.of(kept), overdue(sql, CITY_OFFICE, DUE.plusDays(1)));
        });
    }

    @Test
    void candidates_come_in_pages_by_their_ids() {
        with((desk, sql) -> {
            UUID first = desk.referred(ANHE_OFFICE, ANHE_LABOUR, letter(MARCH_3));
            UUID second = desk.referred(ANHE_OFFICE, ANHE_LABOUR, letter(MARCH_3));
            OverduePetitions.Reach reach = reach(ANHE_OFFICE);
            OverduePetitions overdue = new OverduePetitions(sql);
            List<UUID> page = overdue.after(new UUID(0, 0), reach, DUE.minusDays(60), DUE.plusDays(1), 1);
            assertEquals(1, page.size());
            List<UUID> rest = overdue.after(page.get(0), reach, DUE.minusDays(60), DUE.plusDays(1), 10);
            assertEquals(Set.of(first, second), Set.of(page.get(0), rest.get(0)));
        });
    }

    @Test
    void dates_wait_in_line_and_a_silent_one_is_taken_over() {
        with((desk, sql) -> {
            SweepStore sweeps = new SweepStore(sql);
            Instant night = Instant.parse("2026-03-18T18:00:00Z");
            sweeps.ask(DUE.plusDays(1));
            sweeps.ask(DUE);
            assertEquals(DUE, sweeps.take(night.minusSeconds(60), night).orElseThrow().date());
            assertTrue(sweeps.take(night.minusSeconds(60), night).isEmpty(), "one at a time");
            sweeps.begin(DUE, 7, night);
            assertEquals(7L, sweeps.take(night.plusSeconds(1), night.plusSeconds(90)).orElseThrow().execution());
            sweeps.begin(DUE, 8, night.plusSeconds(91));
            assertTrue(!sweeps.progress(DUE, 7, 1, 0, night.plusSeconds(92)), "the dead execution notes nothing any more");
            assertTrue(sweeps.progress(DUE, 8, 3, 1, night.plusSeconds(92)));
            sweeps.end(DUE, 8, SweepStore.State.FAILED, "原因", night.plusSeconds(93));
            assertEquals(DUE.plusDays(1), sweeps.take(night, night.plusSeconds(94)).orElseThrow().date());
            sweeps.begin(DUE.plusDays(1), 9, night.plusSeconds(94));
            sweeps.end(DUE.plusDays(1), 9, SweepStore.State.DONE, null, night.plusSeconds(95));
            Instant later = night.plus(Duration.ofMinutes(40));
            assertEquals(DUE, sweeps.take(later, later).orElseThrow().date(), "what failed is tried again");
            assertEquals(DUE.plusDays(1), sweeps.last().orElseThrow());
        });
    }

    private static void open(Desk desk, UUID id, UnitRef office) {
        desk.node.journal().append(desk.read(id), List.of(Overdue.opening(desk.state(id), new UUID(9, 1), office, DUE.plusDays(1), DUE.plusDays(1), DUE.plusDays(6))
                .orElseThrow()), Author.SYSTEM);
    }

    private static List<UUID> overdue(Jdbi sql, UnitRef office, LocalDate date) {
        return new OverduePetitions(sql).after(new UUID(0, 0), reach(office), date.minusDays(60), date, 10);
    }

    private static OverduePetitions.Reach reach(UnitRef office) {
        List<String> below = office == CITY_OFFICE ? List.of(ANHE_OFFICE.code(), HEBIN_OFFICE.code()) : List.of();
        return new OverduePetitions.Reach(office.code(), office.node(), OFFICES, below);
    }

    private static void with(BiConsumer<Desk, Jdbi> test) {
        TestDatabase.get().rollingBackJpa((EntityManager entities) -> {
            Desk desk = new Desk(entities, "621321", MARCH_3);
            Jdbi sql = Jdbi.create(entities.unwrap(Connection.class));
            sql.useHandle(db -> db.execute("insert into unit (code, name, short_name, node_code, division_code, kind) values (?, ?, ?, '621321', '621321', 'DEPARTMENT')",
                    ANHE_LABOUR.code(), ANHE_LABOUR.name(), ANHE_LABOUR.name()));
            test.accept(desk, sql);
        });
    }
}
