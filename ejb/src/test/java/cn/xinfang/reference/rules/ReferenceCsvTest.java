package cn.xinfang.reference.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceCsvTest {

    private static final String CONTACTS = "村(社区),联系人,电话,起始日期\n621321101202,测试甲,0999-8300001,2026-01-06\n";
    private static final Map<String, String> CONTACT =
            Map.of("division_code", "621321101202", "person_name", "测试甲", "phone", "0999-8300001", "since", "2026-01-06");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void a_file_is_read_in_the_usual_encodings(String encoding) {
        assertEquals(List.of(new Line(2, CONTACT)), ReferenceCsv.read(ReferenceTable.VILLAGE_CONTACT, CONTACTS.getBytes(Charset.forName(encoding))));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() {
        assertEquals(List.of(new Line(2, CONTACT)), read("\uFEFF" + CONTACTS));
    }

    @Test
    void what_spreadsheets_do_to_values_is_undone() {
        assertEquals(List.of(new Line(2, CONTACT)), read("""
                division_code,since,person_name,phone
                \t621321101202,2026/1/6,\u3000测试甲\u00a0,'0999-8300001
                ,,,
                """));
    }

    @Test
    void a_holiday_table_of_the_usual_kind_is_read() {
        assertEquals(List.of(new Line(2, Map.of("date", "2027-01-01", "name", "元旦", "isOffDay", "true"))),
                ReferenceCsv.read(ReferenceTable.HOLIDAY, "date,name,isOffDay\n2027/1/1,元旦,TRUE\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void columns_that_the_file_does_not_have_stay_as_they_are() {
        assertEquals(Map.of("division_code", "621321101202", "phone", "1"), read("村(社区),电话\n"
                + "621321101202,1\n").get(0).values());
    }

    @Test
    void an_unknown_column_is_refused_with_those_that_there_are() {
        var refused = assertThrows(IllegalArgumentException.class, () -> read("村(社区),手机\n"));
        assertTrue(refused.getMessage().contains("“手机”不是村级联系人的栏目；栏目有：村(社区)、联系人、电话、起始日期"), refused.getMessage());
    }

    @Test
    void a_file_without_the_key_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> read("联系人,电话\n测试甲,1\n"));
    }

    @Test
    void an_empty_file_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> read(""));
    }

    @Test
    void a_quote_that_is_not_closed_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> read(CONTACTS + "621321101203,\"测试乙,1,\n"));
    }

    private static List<Line> read(String csv) {
        return ReferenceCsv.read(ReferenceTable.VILLAGE_CONTACT, csv.getBytes(StandardCharsets.UTF_8));
    }
}
