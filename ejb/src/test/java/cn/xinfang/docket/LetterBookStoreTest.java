package cn.xinfang.docket;

import static cn.xinfang.docket.Offices.ANHE_LABOUR;
import static cn.xinfang.docket.Offices.ANHE_OFFICE;
import static cn.xinfang.docket.Offices.MARCH_3;
import static cn.xinfang.docket.Offices.letter;
import static cn.xinfang.docket.Offices.reportAgainst;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import cn.xinfang.docket.store.RegisteredLetters;
import cn.xinfang.testing.TestDatabase;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class LetterBookStoreTest {

    @Test
    void the_book_of_a_day_holds_the_letters_that_the_unit_registered_on_it() {
        inTheCounty((desk, letters) -> {
            UUID first = desk.register(ANHE_OFFICE, letter(MARCH_3));
            desk.register(ANHE_LABOUR, letter(MARCH_3));
            UUID second = desk.referred(ANHE_OFFICE, ANHE_LABOUR, letter(MARCH_3));

            assertEquals(List.of(first, second), letters.of(ANHE_OFFICE.code(), MARCH_3));
            assertEquals(List.of(), letters.of(ANHE_OFFICE.code(), MARCH_3.minusDays(1)));
        });
    }

    @Test
    void a_line_masks_the_writer_and_names_the_unit_that_has_the_letter() {
        inTheCounty((desk, letters) -> {
            LetterLine line = LetterLine.of(desk.state(desk.referred(ANHE_OFFICE, ANHE_LABOUR, letter(MARCH_3))), "安河县双泉镇");

            assertEquals("王**", line.from());
            assertEquals("工地拖欠冬季工资，涉及 14 人", line.summary());
            assertEquals(ANHE_LABOUR.name(), line.handler());
        });
    }

    @Test
    void of_a_report_neither_writer_nor_matter_is_told() {
        inTheCounty((desk, letters) -> {
            LetterLine line = LetterLine.of(desk.state(desk.register(ANHE_OFFICE, reportAgainst(ANHE_LABOUR, MARCH_3))), "安河县双泉镇");

            assertNull(line.from());
            assertNull(line.summary());
        });
    }

    private static void inTheCounty(BiConsumer<Desk, RegisteredLetters> test) {
        TestDatabase.get().rollingBackJpa(entities -> test.accept(new Desk(entities, "621321", MARCH_3), new RegisteredLetters(entities)));
    }
}
