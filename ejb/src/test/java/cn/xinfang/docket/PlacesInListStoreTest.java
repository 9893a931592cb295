package cn.xinfang.docket;

import static cn.xinfang.docket.Offices.CITY_OFFICE;
import static cn.xinfang.docket.Offices.CITY_ROADS;
import static cn.xinfang.docket.Offices.MARCH_3;
import static cn.xinfang.docket.Offices.letter;
import static cn.xinfang.docket.Offices.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.docket.model.PetitionRow;
import cn.xinfang.docket.rules.PageKey;
import cn.xinfang.docket.rules.PetitionFilter;
import cn.xinfang.docket.rules.PetitionOrder;
import cn.xinfang.docket.rules.PetitionView;
import cn.xinfang.docket.store.PetitionQuery;
import cn.xinfang.petition.registration.Registration;
import cn.xinfang.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class PlacesInListStoreTest {

    private static final PetitionQuery.Scope CITY = new PetitionQuery.Scope(officer(CITY_OFFICE), MARCH_3);

    @Test
    void from_any_place_of_a_list_the_one_before_and_the_one_after_are_found_in_both_orders() {
        inTheCity(MARCH_3, (desk, query) -> {
            for (int day = 4; day >= 1; day--) {
                desk.register(CITY_OFFICE, late(MARCH_3.minusDays(day)));
            }
            for (PetitionOrder order : PetitionOrder.values()) {
                PetitionFilter all = PetitionFilter.of(PetitionView.ALL);
                List<PetitionRow> whole = query.page(all, CITY, order, null, 50);
                for (int at = 1; at < whole.size() - 1; at++) {
                    PetitionRow row = whole.get(at);
                    PageKey place = new PageKey(order == PetitionOrder.DUE ? row.dueLegal() : row.receivedOn(), row.number());
                    assertEquals(whole.get(at - 1).id(), query.before(all, CITY, order, place).orElseThrow().id());
                    assertEquals(whole.get(at + 1).id(), query.page(all, CITY, order, place, 1).get(0).id());
                }
                assertEquals(4, whole.size());
            }
            assertEquals(List.of(MARCH_3.minusDays(1), MARCH_3.minusDays(4)), List.of(
                    query.page(PetitionFilter.of(PetitionView.ALL), CITY, PetitionOrder.RECEIVED, null, 1).get(0).receivedOn(),
                    query.page(PetitionFilter.of(PetitionView.ALL), CITY, PetitionOrder.RECEIVED, null, 9).get(3).receivedOn()));
        });
    }

    @Test
    void of_petitions_named_by_their_ids_only_those_are_found_that_may_be_seen() {
        inTheCity(MARCH_3, (desk, query) -> {
            UUID seen = desk.register(CITY_OFFICE, letter(MARCH_3));
            UUID hidden = desk.register(CITY_ROADS, letter(MARCH_3, "要求保密", true, Offices.WAGES, null));
            assertEquals(List.of(seen), query.those(List.of(hidden, seen), CITY).stream().map(PetitionRow::id).toList());
        });
    }

    private static Registration late(LocalDate receivedOn) {
        var plain = letter(receivedOn);
        return new Registration(plain.channel(), receivedOn, receivedOn, "补录", plain.division(),
                plain.contentClass(), 1, 1, false, false, false, plain.matter(), plain.claims(), List.of(), plain.petitioners(), null);
    }

    private static void inTheCity(LocalDate today, BiConsumer<Desk, PetitionQuery> test) {
        TestDatabase.get().rollingBackJpa((EntityManager entities) -> test.accept(new Desk(entities, "621300", today), new PetitionQuery(entities)));
    }
}
