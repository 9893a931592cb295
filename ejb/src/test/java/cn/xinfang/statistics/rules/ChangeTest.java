package cn.xinfang.statistics.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

    private static final Period NOW = new Period(LocalDate.parse("2009-01-01"), LocalDate.parse("2009-12-31"));
    private static final Period BEFORE = NOW.yearBefore().orElseThrow();

    /** The first four are the figures of domain §6. */
    @ParameterizedTest
    @CsvSource({
            "2951, 3250, 下降9.2%", "715, 1020, 下降29.9%", "111, 149, 下降25.5%", "539, 350, 上升54%",
            "0, 8, 下降100%", "3, 1, 上升200%", "7, 7, 持平", "2001, 2000, 上升0.1%", "10001, 10000, 上升不足0.1%", "9999, 10000, 下降不足0.1%",
            "1, 0, 上年同期为0，不作比较", "0, 0, 上年同期为0，不作比较"})
    void a_change_is_told_in_percent_with_one_decimal_half_up(long now, long before, String text) {
        assertEquals(text, Change.text(NOW, now, BEFORE, before));
    }

    @Test
    void periods_of_different_length_give_no_percentage() {
        assertEquals("时段不同，不作比较", Change.text(NOW, 10, new Period(BEFORE.from(), BEFORE.to().minusDays(1)), 20));
    }
}
