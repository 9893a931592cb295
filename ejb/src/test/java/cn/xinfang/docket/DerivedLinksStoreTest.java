package cn.xinfang.docket;

import static cn.xinfang.docket.Offices.CITY_OFFICE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.docket.store.DerivedLinks;
import cn.xinfang.petition.linking.LinkKind;
import cn.xinfang.testing.TestDatabase;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class DerivedLinksStoreTest {

    private static final LocalDate MARCH_3 = LocalDate.of(2026, 3, 3);

    @Test
    void the_chain_is_the_same_from_wherever_it_is_seen() {
        TestDatabase.get().rollingBackJpa(entities -> {
            Desk desk = new Desk(entities, "621300", MARCH_3);
            UUID origin = desk.receive(CITY_OFFICE, Offices.letter(MARCH_3));
            UUID child = desk.receive(CITY_OFFICE, Offices.letter(MARCH_3));
            UUID grandchild = desk.receive(CITY_OFFICE, Offices.letter(MARCH_3));
            UUID related = desk.receive(CITY_OFFICE, Offices.letter(MARCH_3));
            desk.relate(child, origin, CITY_OFFICE, LinkKind.DERIVED);
            desk.relate(grandchild, child, CITY_OFFICE, LinkKind.DERIVED);
            desk.relate(related, origin, CITY_OFFICE, LinkKind.RELATED);
            DerivedLinks links = new DerivedLinks(Jdbi.create(entities.unwrap(Connection.class)));
            for (UUID one : List.of(origin, child, grandchild)) {
                assertEquals(Map.of(origin, 0, child, 1, grandchild, 2), links.chain(one));
                assertEquals(List.of(origin, child, grandchild), List.copyOf(links.chain(one).keySet()));
            }
            assertEquals(Map.of(), links.chain(related));
        });
    }
}
