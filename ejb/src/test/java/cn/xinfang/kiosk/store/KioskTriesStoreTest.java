package cn.xinfang.kiosk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.kiosk.rules.Guesses;
import cn.xinfang.testing.TestDatabase;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class KioskTriesStoreTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-03-03T12:00:00+08:00");
    private static final String NUMBER = "621300202603031000017";
    private static final String OTHER = "621300202603031000025";

    @Test
    void the_sixth_try_is_locked_until_fifteen_minutes_after_the_fifth() {
        with((tries, db) -> {
            for (int i = 0; i < 5; i++) {
                assertEquals(Optional.empty(), tries.count(NUMBER, "a", NOON.plusMinutes(i)).refusal());
            }
            assertEquals("KIOSK_LOCKED", code(tries.count(NUMBER, "a", NOON.plusMinutes(5))));
            assertEquals("KIOSK_LOCKED", code(tries.count(NUMBER, "b", NOON.plusMinutes(18))), "换一台机器也一样");
            assertEquals(Optional.empty(), tries.count(NUMBER, "a", NOON.plusMinutes(19)).refusal());
        });
    }

    @Test
    void another_number_is_not_locked_with_it() {
        with((tries, db) -> {
            for (int i = 0; i < 7; i++) {
                tries.count(NUMBER, "a", NOON);
            }
            assertEquals(Optional.empty(), tries.count(OTHER, "a", NOON).refusal());
        });
    }

    @Test
    void a_right_try_forgives_the_wrong_ones_before_it() {
        with((tries, db) -> {
            for (int i = 0; i < 4; i++) {
                tries.count(NUMBER, "a", NOON);
            }
            tries.forgive(NUMBER);
            assertEquals(1, tries.count(NUMBER, "a", NOON).wrong());
        });
    }

    @Test
    void an_address_asks_sixty_times_in_ten_minutes() {
        with((tries, db) -> {
            for (int i = 0; i < Guesses.FROM_ADDRESS; i++) {
                assertEquals(Optional.empty(), tries.count("n" + i, "a", NOON.plusSeconds(i)).refusal());
            }
            assertEquals("KIOSK_TOO_OFTEN", code(tries.count("n", "a", NOON.plusMinutes(2))));
            assertEquals(Optional.empty(), tries.count("n", "b", NOON.plusMinutes(2)).refusal());
            assertEquals(Optional.empty(), tries.count("n", "a", NOON.plusMinutes(10)).refusal());
        });
    }

    @Test
    void what_was_tried_is_gone_after_a_day() {
        with((tries, db) -> {
            tries.count(NUMBER, "a", NOON);
            tries.count(OTHER, "b", NOON.plusDays(1).plusMinutes(1));
            assertEquals(1, db.select("select count(*) from kiosk_number where number in (?, ?)", NUMBER, OTHER).mapTo(Integer.class).one());
            assertEquals(1, db.select("select count(*) from kiosk_address where address in ('a', 'b')").mapTo(Integer.class).one());
        });
    }

    @Test
    void a_person_is_told_how_often_he_may_try_and_when_it_is_locked() {
        assertTrue(new Guesses(1, 1).wrongTry().text().contains("还可以再试 4 次"));
        assertEquals("KIOSK_LOCKED", new Guesses(5, 1).wrongTry().code());
    }

    private static String code(Guesses guesses) {
        return guesses.refusal().map(Refusal::code).orElse(null);
    }

    private static void with(BiConsumer<KioskTries, Handle> test) {
        TestDatabase.get().rollingBack(db -> test.accept(new KioskTries(Jdbi.create(db.getConnection())), db));
    }
}
