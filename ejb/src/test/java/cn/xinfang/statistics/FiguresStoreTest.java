package cn.xinfang.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.docket.model.PetitionRow;
import cn.xinfang.docket.rules.PetitionFilter;
import cn.xinfang.docket.rules.PetitionOrder;
import cn.xinfang.docket.rules.ProjectedPetition;
import cn.xinfang.docket.store.PetitionQuery;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.Actor;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.Seat;
import cn.xinfang.petition.evaluation.Subject;
import cn.xinfang.statistics.Overview.Cell;
import cn.xinfang.statistics.Overview.Row;
import cn.xinfang.statistics.Overview.UnitFigure;
import cn.xinfang.statistics.rules.Area;
import cn.xinfang.statistics.rules.Measure;
import cn.xinfang.statistics.rules.Opinions;
import cn.xinfang.statistics.rules.Period;
import cn.xinfang.statistics.store.FigureStore;
import cn.xinfang.statistics.store.FigureStore.Viewer;
import cn.xinfang.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Every figure is the length of the list that it opens, and of what that list says it withholds. */
class FiguresStoreTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final List<Period> PERIODS = Period.current(TODAY);
    private static final String CITY = "621300";
    private static final String ANHE = "621321";
    private static final List<String> NODES = List.of(CITY, ANHE, "621302");

    @Test
    void the_figures_of_the_city_are_the_lengths_of_its_lists() {
        with((db, query) -> assertFiguresAreLists(reading(db, new Area(null), CITY), query, head(CITY)));
    }

    @Test
    void the_figures_of_a_county_are_the_lengths_of_its_lists() {
        with((db, query) -> assertFiguresAreLists(reading(db, new Area(ANHE), ANHE), query, head(ANHE)));
    }

    @Test
    void what_lists_withhold_is_counted() {
        with((db, query) -> {
            Reading reading = reading(db, new Area(null), CITY);
            long restricted = db.select("select count(*) from petition where ended_on is null and restricted").mapTo(Long.class).one();
            assertTrue(reading.inHand().withheld() > 0 && reading.inHand().withheld() < restricted);
            assertEquals(db.select("select count(*) from petition where ended_on is null").mapTo(Long.class).one(), reading.inHand().value());
        });
    }

    @Test
    void the_unit_with_most_overdue_petitions_stands_first_and_together_they_have_all_but_few_restricted_ones() {
        with((db, query) -> {
            Reading reading = reading(db, new Area(null), CITY);
            List<Long> counts = reading.overdueByUnit().stream().map(unit -> unit.figure().value()).toList();
            assertEquals(counts.stream().sorted((a, b) -> Long.compare(b, a)).toList(), counts);
            long told = reading.overdueByUnit().stream().mapToLong(unit -> unit.figure().withheld()).sum();
            assertEquals(reading.overdue().value() - (reading.overdue().withheld() - told), counts.stream().mapToLong(Long::longValue).sum());
        });
    }

    @Test
    void fewer_than_three_restricted_petitions_are_told_of_no_unit() {
        with((db, query) -> {
            List<UnitFigure> units = reading(db, new Area(null), CITY).overdueByUnit();
            assertTrue(units.stream().allMatch(unit -> unit.figure().withheld() == 0 || unit.figure().withheld() >= Figure.FEW));
            assertTrue(units.stream().allMatch(unit -> unit.figure().value() > 0));
        });
    }

    @Test
    void what_petitioners_said_is_counted_by_subject_for_the_units_of_the_area_and_the_day_of_the_reply() {
        with((db, query) -> {
            UUID petition = db.select("select id from petition limit 1").mapTo(UUID.class).one();
            UUID other = db.select("select id from petition where id <> ? limit 1", petition).mapTo(UUID.class).one();
            said(db, petition, "OFFICE", CITY, TODAY, "SATISFIED");
            said(db, petition, "UNIT", ANHE, TODAY, null);
            said(db, other, "UNIT", ANHE, TODAY, "UNSATISFIED");
            said(db, other, "OFFICE", ANHE, TODAY.minusYears(3), "UNSATISFIED");
            FigureStore store = new FigureStore(Jdbi.create(db.getConnection()));
            assertEquals(Map.of(Subject.OFFICE, new Opinions(1, 1, 0, 0), Subject.UNIT, new Opinions(2, 0, 0, 1)), store.opinions(new Area(null), PERIODS.get(2)));
            assertEquals(Map.of(Subject.UNIT, new Opinions(2, 0, 0, 1)), store.opinions(new Area(ANHE), PERIODS.get(0)));
        });
    }

    private static void said(Handle db, UUID petition, String subject, String node, LocalDate opened, String satisfaction) {
        db.execute("insert into petition_evaluation (petition_id, subject, unit_code, unit_name, unit_node, opened_on, satisfaction) values (?, ?, 'u', '某单位', ?, ?, ?)",
                petition, subject, node, opened, satisfaction);
    }

    @Test
    void a_county_that_never_exchanged_has_no_time() {
        with((db, query) -> {
            db.execute("insert into division (code, name, level, valid_from) select c, c, 'COUNTY', date '2000-01-01' from unnest(array['629900', '629921']) c");
            db.execute("insert into node (code, name, role, parent_code, division_code) values ('629900', '某市', 'CITY', null, '629900'),"
                    + " ('629921', '某县', 'COUNTY', '629900', '629921')");
            assertTrue(new FigureStore(Jdbi.create(db.getConnection())).counties(Today.ZONE).stream()
                    .anyMatch(county -> county.name().equals("某县") && county.completeAt() == null));
        });
    }

    private static void assertFiguresAreLists(Reading reading, PetitionQuery query, Actor head) {
        PetitionQuery.Scope scope = new PetitionQuery.Scope(head, TODAY);
        assertList(reading.inHand(), query, scope);
        assertList(reading.dueThisWeek(), query, scope);
        assertList(reading.overdue(), query, scope);
        assertTrue(reading.dueThisWeek().value() > 0 && reading.overdue().value() > 0);
        for (UnitFigure unit : reading.overdueByUnit()) {
            assertList(unit.figure(), query, scope);
        }
        for (Row row : reading.received(PERIODS)) {
            for (Cell cell : row.cells()) {
                if (row.measure().unit().equals("人次")) {
                    assertPeople(row.measure(), cell.now(), query, scope);
                } else {
                    assertList(cell.now(), query, scope);
                    assertList(cell.before(), query, scope);
                }
            }
        }
    }

    private static void assertList(Figure figure, PetitionQuery query, PetitionQuery.Scope scope) {
        assertEquals(figure.value() - figure.withheld(), query.count(figure.filter(), scope), figure.toString());
    }

    private static void assertPeople(Measure measure, Figure figure, PetitionQuery query, PetitionQuery.Scope scope) {
        List<PetitionRow> list = query.page(figure.filter(), scope, PetitionOrder.DUE, null, 1000);
        long people = list.stream().mapToLong(PetitionRow::people).sum();
        assertTrue(figure.withheld() == 0 ? people == figure.value() : people < figure.value(), measure + " " + figure);
    }

    private static Reading reading(Handle db, Area area, String node) {
        return new Reading(new FigureStore(Jdbi.create(db.getConnection())), area, new Viewer(office(node), node), TODAY);
    }

    private static Actor head(String node) {
        return new Actor(new UUID(1, 1), "负责人", office(node), true, node, Set.of(Seat.OFFICE_HEAD));
    }

    private static String office(String node) {
        return node + "-office";
    }

    private static void with(BiConsumer<Handle, PetitionQuery> test) {
        TestDatabase.get().rollingBackJpa((EntityManager entities) -> {
            try (Handle db = Jdbi.create(entities.unwrap(Connection.class)).open()) {
                fill(db);
                test.accept(db, new PetitionQuery(entities));
            }
        });
    }

    /** Three hundred petitions of two years by a fixed seed: every channel, a third restricted, half ended. */
    private static void fill(Handle db) {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String registrar = NODES.get(random.nextInt(3));
            String holder = random.nextInt(3) == 0 ? NODES.get(random.nextInt(3)) : registrar;
            String registrarUnit = random.nextBoolean() ? office(registrar) : registrar + "-unit";
            String holderUnit = random.nextBoolean() && holder.equals(registrar) ? registrarUnit : holder + "-unit" + random.nextInt(4);
            String referrer = holderUnit.equals(registrarUnit) ? null : registrarUnit;
            int age = random.nextInt(3) == 0 ? random.nextInt(25) : random.nextInt(2) * 365 + random.nextInt(25);
            LocalDate received = TODAY.minusDays(age);
            LocalDate due = random.nextInt(5) == 0 ? null : TODAY.plusDays(random.nextInt(20) - 8);
            Channel channel = Channel.values()[random.nextInt(Channel.values().length)];
            UUID id = Ids.next();
            db.execute("insert into stream (id, kind) values (?, 'petition')", id);
            db.execute("insert into petition (id, number, channel, petitioned_on, received_on, registered_on, rule_set, registrar_code,"
                            + " registrar_name, registrar_node, division, content_class, people, affected, anonymous, confidential, urgent,"
                            + " restricted, classified, status, holder_code, holder_name, holder_node, referrer_code, in_transit, custody,"
                            + " due_legal, due_order, provisional, draft_pending, notices_to_serve, objection_pending, ended_on, version)"
                            + " values (?, ?, ?, ?, ?, ?, 'XFGZTL2022', ?, ?, ?, '621321', '0401', ?, 9, false, false, false, ?, true, 'REGISTERED',"
                            + " ?, ?, ?, ?, false, 1, ?, ?, false, false, 0, false, ?, 1)",
                    id, "F" + i, channel.name(), received, received, received, registrarUnit, registrarUnit, registrar, 1 + random.nextInt(8),
                    random.nextInt(3) == 0, holderUnit, holderUnit, holder, referrer, due, due == null ? ProjectedPetition.NEVER : due,
                    random.nextBoolean() ? TODAY : null);
            for (String unit : Set.of(registrarUnit + " REGISTRAR", holderUnit + " HOLDER")) {
                db.execute("insert into petition_unit values (?, ?, ?)", id, unit.split(" ")[0], unit.split(" ")[1]);
            }
        }
    }
}
