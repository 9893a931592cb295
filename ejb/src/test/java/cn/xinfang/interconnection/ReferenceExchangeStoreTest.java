package cn.xinfang.interconnection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.directory.store.CalendarStore;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.NodeJoined;
import cn.xinfang.reference.NewcomerSharing;
import cn.xinfang.reference.ReferenceStreams;
import cn.xinfang.reference.rules.ReferenceChanged;
import cn.xinfang.reference.rules.ReferenceTable;
import cn.xinfang.testing.ThreadTransactions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The city's reference data in a county, and the county's in the city. */
class ReferenceExchangeStoreTest extends CityAndCounty {

    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 3);
    private static final String LABOUR = "6213210000001080001";

    @Override
    void meet() {
        // Each test says when.
    }

    @BeforeEach
    void the_city_has_a_unit_of_the_county() throws Exception {
        write(city, ReferenceTable.UNIT, NIGHT, Map.of(LABOUR, unit("安河县人社局")));
    }

    @Test
    void a_county_that_joins_gets_what_was_written_before() throws Exception {
        join();
        night();
        assertEquals(List.of("安河县人社局"), names(county));
    }

    @Test
    void a_change_of_the_city_is_in_the_county_after_the_night() throws Exception {
        join();
        night();
        write(city, ReferenceTable.UNIT, NIGHT, Map.of(LABOUR, Map.of("name", "安河县人力资源局")));
        night();
        assertEquals(List.of("安河县人力资源局"), names(county));
    }

    @Test
    void provisional_rows_of_a_county_that_the_city_does_not_know_end_when_the_city_s_journal_arrives() throws Exception {
        sql(county).useHandle(db -> db.execute("insert into unit (code, name, short_name, node_code, division_code, kind)"
                + " values ('6213210000009990001', '暂用', '暂用', '621321', '621321', 'DEPARTMENT')"));
        join();
        night();
        assertEquals(List.of("安河县人社局"), names(county));
    }

    @Test
    void a_change_of_a_later_day_waits_in_the_county_for_its_day() throws Exception {
        write(city, ReferenceTable.UNIT, NIGHT.plusDays(1), Map.of(LABOUR, Map.of("name", "安河县人力资源局")));
        join();
        night();
        assertEquals(List.of("安河县人社局"), names(county));
        assertEquals(List.of(NIGHT.plusDays(1)), sql(county).withHandle(db -> db.select("select next_change from reference_stream")
                .mapTo(LocalDate.class).list()));
    }

    @Test
    void village_contacts_of_a_county_come_to_the_city_and_to_no_other_county() throws Exception {
        join();
        write(county, ReferenceTable.VILLAGE_CONTACT, NIGHT, Map.of("621321101202",
                Map.of("division_code", "621321101202", "person_name", "测试甲", "phone", "0999-8300001")));
        night();
        assertEquals(List.of(COUNTY), sql(city).withHandle(db -> db.select("select node_code from village_contact").mapTo(String.class).list()));
        assertEquals(List.of("UNIT"), sql(city).withHandle(db -> db.select(
                "select table_name from peer_stream join reference_stream using (stream_id)").mapTo(String.class).list()));
    }

    @Test
    void holidays_of_the_city_are_those_of_the_county() throws Exception {
        join();
        write(city, ReferenceTable.HOLIDAY, NIGHT, Map.of("2027-10-01", Map.of("date", "2027-10-01", "name", "国庆节", "isOffDay", "true")));
        night();
        assertEquals(Map.of(2027, "国办发明电〔2026〕1号"), county.the(CalendarStore.class).sources());
    }

    private void join() throws Exception {
        city.enrol(county);
        county.enrol(city);
        for (TestNode node : List.of(city, county)) {
            node.the(ThreadTransactions.class).inNew(() -> {
                node.the(NewcomerSharing.class).share(new NodeJoined("any"));
                return null;
            });
        }
    }

    /** What a county sends last the city takes in by itself. */
    @Override
    void night() {
        super.night();
        city.runWaiting();
    }

    private static void write(TestNode node, ReferenceTable table, LocalDate day, Map<String, Map<String, String>> rows) throws Exception {
        var set = new TreeMap<String, SortedMap<String, String>>();
        rows.forEach((key, row) -> set.put(key, new TreeMap<>(row)));
        node.the(ThreadTransactions.class).inNew(() -> {
            node.the(ReferenceStreams.class).append(new ReferenceChanged(table, day, "测试", "国办发明电〔2026〕1号", set, new TreeSet<>()), Author.SYSTEM);
            return null;
        });
    }

    private static Map<String, String> unit(String name) {
        return Map.of("code", LABOUR, "name", name, "short_name", "县人社局", "node_code", COUNTY, "division_code", COUNTY, "kind", "DEPARTMENT");
    }

    private static List<String> names(TestNode node) {
        return sql(node).withHandle(db -> db.select("select name from unit where valid_to is null order by code").mapTo(String.class).list());
    }

    private static Jdbi sql(TestNode node) {
        return node.the(Jdbi.class);
    }
}
