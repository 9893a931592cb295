package cn.xinfang.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.directory.CodeTables;
import cn.xinfang.directory.CodeTables;
import cn.xinfang.directory.CompetentUnits;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.store.CalendarStore;
import cn.xinfang.directory.store.CodeTableStore;
import cn.xinfang.directory.store.CodeTableStore;
import cn.xinfang.directory.store.DirectoryStore;
import cn.xinfang.directory.store.RoutingRules;
import cn.xinfang.directory.rules.Suggesting;
import cn.xinfang.routing.rules.RoutingWorld;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.TestNode;
import cn.xinfang.journal.Writing;
import cn.xinfang.journal.store.LifeStore;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.reference.rules.Contents;
import cn.xinfang.reference.rules.Proposal;
import cn.xinfang.reference.rules.ReferenceTable;
import cn.xinfang.reference.rules.World;
import cn.xinfang.reference.store.ReferenceStore;
import cn.xinfang.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** The administrator of the city on one day. */
record Office(EntityManager entities, Jdbi sql, TestNode node, ReferenceStore store, ReferenceStreams streams,
                      ReferenceProjector projector, NodeSettings settings, LocalDate today) {

    static Office of(EntityManager entities, String code, LocalDate day) {
        Jdbi sql = Jdbi.create(entities.unwrap(Connection.class));
        var store = new ReferenceStore(sql);
        var projector = new ReferenceProjector(store, new HolidayYears(new CalendarStore(sql)), new PeerStore(sql),
                TestNode.settings(code), Today.of(Clock.systemUTC(), Optional.of(day)));
        var node = TestNode.of(entities, code, day, settings -> projector);
        return new Office(entities, sql, node, store, new ReferenceStreams(store, new CalendarStore(sql), node.journal(),
                TestNode.settings(code)), projector, TestNode.settings(code), day);
    }

    Office at(LocalDate day) {
        entities.clear();
        return of(entities, TestNode.CITY, day);
    }

    void start() {
        baseline().begin(true);
    }

    ReferenceBaseline baseline() {
        return new ReferenceBaseline(streams, projector, settings, new Writing(new LifeStore(sql)));
    }

    Proposal propose(Wish wish) {
        Map<ReferenceTable, Contents> tables = new EnumMap<>(ReferenceTable.class);
        for (ReferenceTable table : ReferenceTable.values()) {
            tables.put(table, table == wish.table() ? streams.own(wish.effectiveOn(), table) : streams.on(wish.effectiveOn(), table));
        }
        return wish.propose(new World(tables, TestNode.CITY, today), Set.of());
    }

    void carryOut(Wish wish) {
        Proposal proposal = propose(wish);
        assertEquals(List.of(), proposal.refused());
        streams.append(proposal.because("测试", "文件"), Author.SYSTEM);
        entities.clear();
    }

    Stream<String> competent(String place, String contentClass) {
        return new CompetentUnits(new DirectoryStore(entities), new RoutingRules(sql), new CodeTables(new CodeTableStore(entities)))
                .suggest(place, contentClass).stream().map(suggestion -> suggestion.unit().code());
    }

    RoutingWorld routing(LocalDate day) {
        return RoutingWorld.of(streams.on(day, ReferenceTable.ROUTING_RULE), streams.on(day, ReferenceTable.UNIT));
    }

    Suggesting.Names names() {
        return new Suggesting.Names() {
            @Override
            public String division(String code) {
                return code;
            }

            @Override
            public String contentClass(String code) {
                return code;
            }
        };
    }

    Directory directory() {
        return new Directory(new DirectoryStore(entities));
    }

    CalendarStore calendars() {
        return new CalendarStore(sql);
    }

    Connection connection() {
        return entities.unwrap(Connection.class);
    }

    int number(String query) {
        return sql.withHandle(db -> db.select(query).mapTo(Integer.class).one());
    }

    String word(String query) {
        return sql.withHandle(db -> db.select(query).mapTo(String.class).one());
    }

    List<List<String>> everything() {
        return sql.withHandle(db -> List.of("division", "node", "unit", "unit_competence", "content_class", "content_class_map", "statutory_route", "routing_rule", "policy", "sample_reply", "holiday",
                "calendar_year", "post", "village_contact", "reference_stream").stream()
                .map(table -> db.select("select t::text from " + table + " t order by 1").mapTo(String.class).list()).toList());
    }

    static void withCity(LocalDate today, Consumer<Office> test) {
        withEmptyCity(today, office -> {
            office.start();
            test.accept(office);
        });
    }

    static void withEmptyCity(LocalDate today, Consumer<Office> test) {
        TestDatabase.get().rollingBackJpa(entities -> test.accept(Office.of(entities, TestNode.CITY, today)));
    }
}
