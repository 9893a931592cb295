package cn.xinfang.docket;

import static cn.xinfang.docket.Offices.CITY_OFFICE;
import static cn.xinfang.docket.Offices.CITY_ROADS;
import static cn.xinfang.docket.Offices.MARCH_3;
import static cn.xinfang.docket.Offices.letter;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.docket.store.OpenPetitions;
import cn.xinfang.testing.TestDatabase;
import java.sql.Connection;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class OpenPetitionsStoreTest {

    @Test
    void what_a_dissolved_unit_still_has_in_hand_is_counted_until_it_is_finished() {
        TestDatabase.get().rollingBackJpa(entities -> {
            Desk desk = new Desk(entities, "621300", MARCH_3);
            desk.referred(CITY_OFFICE, CITY_ROADS, letter(MARCH_3));
            desk.referred(CITY_OFFICE, CITY_ROADS, letter(MARCH_3));
            entities.flush();
            Jdbi sql = Jdbi.create(entities.unwrap(Connection.class));
            sql.useHandle(db -> db.execute("insert into unit (code, name, short_name, node_code, division_code, kind) values (?, ?, ?, '621300', '621300', 'DEPARTMENT')",
                    CITY_ROADS.code(), CITY_ROADS.name(), CITY_ROADS.name()));
            assertEquals(Map.of(), new OpenPetitions(sql).byDissolvedHolder("621300"));
            sql.useHandle(db -> db.execute("update unit set valid_to = date '2026-02-28'"));
            assertEquals(Map.of(CITY_ROADS.code(), 2L), new OpenPetitions(sql).byDissolvedHolder("621300"));
            sql.useHandle(db -> db.execute("update petition set ended_on = date '2026-03-20'"));
            assertEquals(Map.of(), new OpenPetitions(sql).byDissolvedHolder("621300"));
        });
    }
}
