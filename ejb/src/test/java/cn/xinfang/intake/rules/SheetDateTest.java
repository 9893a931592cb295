package cn.xinfang.intake.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2019/1/6 9:05:07", "2019-01-06", "2019-1-6", "2019/01/06", "2019年1月6日", "2019年01月06日 9时05分", "20190106",
            "2019.1.6", "２０１９－０１－０６", "2019年 1月 6日", "\u30002019-01-06\u00A0", "2019-01-06T09:05:07", "2019-01-06 23:59:59.999",
            "20190106 09:05", "43471", "43471.378553240742", "43471.0", "2019/1/6  9:05"})
    void every_form_of_real_sheets_is_the_same_day(String cell) {
        assertEquals(Optional.of(LocalDate.of(2019, 1, 6)), SheetDate.parse(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"19-1-6", "1/6/2019", "2019-02-30", "2019年1月", "去年春天", "20191306", "12", "99999", "2019-01-06和2019-01-07", "-43471", ""})
    void what_could_be_read_in_two_ways_or_in_none_is_no_date(String cell) {
        assertEquals(Optional.empty(), SheetDate.parse(cell));
    }

    @Test
    void an_empty_cell_is_no_date() {
        assertEquals(Optional.empty(), SheetDate.parse(null));
    }

    @Test
    void a_leap_day_is_a_day() {
        assertEquals(Optional.of(LocalDate.of(2020, 2, 29)), SheetDate.parse("2020/2/29"));
        assertEquals(Optional.of(LocalDate.of(2020, 2, 29)), SheetDate.parse("43890"));
    }
}
