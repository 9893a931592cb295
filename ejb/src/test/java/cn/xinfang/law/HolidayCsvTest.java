package cn.xinfang.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayCsvTest {

    @Test
    void the_shipped_table_has_every_line() {
        assertEquals(678, HolidayCsv.shipped().size());
    }

    @Test
    void a_table_is_read_line_by_line() throws IOException {
        List<Holiday> rows = HolidayCsv.read(new StringReader("date,name,isOffDay\n2027-01-01,元旦,true\n2027-01-09,元旦,false\n"));
        assertEquals(List.of(new Holiday(LocalDate.of(2027, 1, 1), "元旦", true),
                new Holiday(LocalDate.of(2027, 1, 9), "元旦", false)), rows);
    }

    @Test
    void a_table_saved_by_a_spreadsheet_is_read_as_well() throws IOException {
        List<Holiday> rows = HolidayCsv.read(new StringReader("\uFEFFdate,name,isOffDay\r\n2027/1/1,元旦,TRUE\r\n2027/1/9,元旦,FALSE\r\n"));
        assertEquals(List.of(new Holiday(LocalDate.of(2027, 1, 1), "元旦", true),
                new Holiday(LocalDate.of(2027, 1, 9), "元旦", false)), rows);
    }

    @Test
    void an_empty_file_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> HolidayCsv.read(new StringReader("")));
    }

    @Test
    void a_table_with_other_columns_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> HolidayCsv.read(new StringReader("day,name,off\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-30,春节,true", "二月三日，春节,true", "2027-02-03,春节,yes", "2027-02-03,,true", "2027-02-03,春节",
        "2027-02-03,春节,true,x"})
    void a_wrong_line_is_named(String line) {
        Exception refusal = assertThrows(IllegalArgumentException.class,
                () -> HolidayCsv.read(new StringReader("date,name,isOffDay\n2027-01-01,元旦,true\n" + line)));
        assertTrue(refusal.getMessage().startsWith("第 3 行有误"), refusal.getMessage());
    }
}
