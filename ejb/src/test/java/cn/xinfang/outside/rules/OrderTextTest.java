package cn.xinfang.outside.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.kernel.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTextTest {

    private static final String WHOLE = """
            {"number":"LN-1","submittedOn":"2026-03-02","purpose":"SOLUTION","summary":"路灯不亮","text":"双泉镇政府门前一条街的路灯已有半个月不亮。",
            "division":"621321","place":"镇政府门前","category":"市政设施","people":2,"citizen":{"name":"测试甲","phone":"13900000000","address":"安河县双泉镇"}}""";

    @Test
    void a_whole_order_is_read_and_has_no_defect() {
        assertEquals(Orders.lamps("LN-1"), read(WHOLE));
        assertEquals(List.of(), read(WHOLE).defects(Orders.DAY));
    }

    @Test
    void what_is_written_is_read_as_the_same() {
        assertEquals(Orders.lamps("LN-1"), OrderJson.read(Json.write(Orders.lamps("LN-1"))));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_with_the_name_of_its_field() {
        OrderText text = read("{\"number\":\"1 2\",\"submittedOn\":\"2026-03-04\",\"summary\":\" \",\"text\":\"太短\",\"division\":\"安河\",\"people\":0,"
                + "\"citizen\":{\"name\":\"\",\"idNumber\":\"621321199001010001\"},\"attachments\":[{\"digest\":\"ab\"}]}");

        assertEquals(List.of("number", "submittedOn", "purpose", "summary", "text", "division", "people", "citizen.name", "citizen.idNumber",
                "attachments[0].digest", "attachments[0].fileName"), text.defects(Orders.DAY).stream().map(Defect::field).toList());
        assertTrue(text.defects(Orders.DAY).stream().allMatch(it -> it.message().matches(".*[一-龥].*。")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"nummer\":\"1\"} | nummer", "{\"submittedOn\":\"2026-02-30\"} | submittedOn", "{\"purpose\":\"WISH\"} | purpose",
            "{\"people\":\"two\"} | people", "{\"citizen\":{\"age\":3}} | citizen.age", "{\"attachments\":{}} | attachments", "{\"number\": | ''", "null | ''", "{} {} | ''"})
    void what_cannot_be_read_is_refused_by_its_field(String json, String field) {
        DefectiveOrderException refused = assertThrows(DefectiveOrderException.class, () -> read(json));
        assertEquals(List.of(field), refused.defects().stream().map(Defect::field).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u001b"})
    void a_character_that_cannot_be_stored_or_shown_is_refused(String character) {
        OrderText text = read(WHOLE.replace("路灯不亮", "路灯" + character + "不亮"));
        assertEquals(List.of("summary"), text.defects(Orders.DAY).stream().map(Defect::field).toList());
    }

    @Test
    void in_a_list_one_that_cannot_be_read_does_not_keep_the_others_out() {
        List<OrderReading> readings = OrderJson.readAll(("[" + WHOLE + ",{\"x\":1}," + WHOLE + "]").getBytes(StandardCharsets.UTF_8));
        assertEquals("1 , 2 x, 3 ", readings.stream().map(it -> it.row() + " " + it.defects().stream().map(Defect::field).collect(Collectors.joining()))
                .collect(Collectors.joining(", ")));
    }

    @Test
    void a_report_against_somebody_and_what_is_confidential_are_restricted() {
        assertTrue(Orders.accusation("1").restricted());
        assertTrue(read(WHOLE.replace("{\"number\"", "{\"confidential\":true,\"number\"")).restricted());
        assertTrue(!Orders.lamps("1").restricted());
    }

    private static OrderText read(String json) {
        return OrderJson.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
