package cn.xinfang.docket;

import static cn.xinfang.docket.Offices.ANHE_LABOUR;
import static cn.xinfang.docket.Offices.ANHE_OFFICE;
import static cn.xinfang.docket.Offices.MARCH_3;
import static cn.xinfang.docket.Offices.letter;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.directory.Directory;
import cn.xinfang.directory.store.DirectoryStore;
import cn.xinfang.handling.RevisitDraw;
import cn.xinfang.handling.store.RevisitStore;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.TestNode;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.closing.Cause;
import cn.xinfang.petition.closing.ClosingVerified;
import cn.xinfang.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What the first night of April draws from the closings of March. */
class RevisitStoreTest {

    private static final LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);

    @Test
    void the_office_gets_one_closing_of_the_month_before_as_its_task_and_that_once() {
        TestDatabase.get().rollingBackJpa((EntityManager entities) -> {
            Jdbi sql = Jdbi.create(entities.unwrap(Connection.class));
            Desk desk = new Desk(entities, "621321", MARCH_3);
            unit(sql, ANHE_OFFICE.code(), "OFFICE");
            unit(sql, ANHE_LABOUR.code(), "DEPARTMENT");
            UUID march = closed(desk, LocalDate.of(2026, 3, 31));
            closed(desk, APRIL_1);
            desk.referred(ANHE_OFFICE, ANHE_LABOUR, letter(MARCH_3));
            RevisitDraw draw = new RevisitDraw(new RevisitStore(sql), desk.node.journal(), new Directory(new DirectoryStore(entities)),
                    TestNode.settings("621321"), Today.of(Clock.systemUTC(), Optional.of(APRIL_1)));
            draw.draw(APRIL_1);
            draw.draw(APRIL_1.plusDays(1));
            assertEquals(List.of(march + " " + ANHE_OFFICE.code()), sql.withHandle(db ->
                    db.select("select petition_id || ' ' || unit_code from petition_task where kind = 'REVISIT'").mapTo(String.class).list()));
            assertEquals(List.of("2026-03-01 1 1"), sql.withHandle(db ->
                    db.select("select concat_ws(' ', month, verified, chosen) from revisit_draw").mapTo(String.class).list()));
        });
    }

    private static UUID closed(Desk desk, LocalDate day) {
        UUID id = desk.referred(ANHE_OFFICE, ANHE_LABOUR, letter(MARCH_3));
        desk.node.journal().append(desk.read(id), List.of(new ClosingVerified(day, Cause.OTHER, Set.of(), null)), Author.SYSTEM);
        return id;
    }

    private static void unit(Jdbi sql, String code, String kind) {
        sql.useHandle(db -> db.execute("insert into unit (code, name, short_name, node_code, division_code, kind) values (?, ?, ?, '621321', '621321', ?)",
                code, code, code, kind));
    }
}
