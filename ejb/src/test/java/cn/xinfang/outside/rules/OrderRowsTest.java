package cn.xinfang.outside.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.intake.rules.SheetRow;
import cn.xinfang.kernel.RefusedException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderRowsTest {

    private static final SheetRow HEADING = row(1, "编号", "提出日期", "目的", "摘要", "内容", "属地代码", "地点", "分类", "人数", "姓名", "电话", "住址");

    @Test
    void a_row_is_the_same_order_as_in_json() {
        OrderReading reading = new OrderRows(HEADING).read(row(2, "LN-1", "2026/3/2", "求决", "路灯不亮", "双泉镇政府门前一条街的路灯已有半个月不亮。", "621321",
                "镇政府门前", "市政设施", "2", "测试甲", "13900000000", "安河县双泉镇"));
        assertEquals(new OrderReading(2, Orders.lamps("LN-1"), List.of()), reading);
    }

    @Test
    void cells_that_cannot_be_read_are_named_as_their_column() {
        OrderReading reading = new OrderRows(HEADING).read(row(3, "LN-1", "上周", "投诉", "路灯不亮", "双泉镇政府门前一条街的路灯已有半个月不亮。", null, null, null, "很多"));
        assertEquals(List.of("目的", "提出日期", "人数"), reading.defects().stream().map(Defect::field).toList());
    }

    @Test
    void a_column_that_is_unknown_doubled_or_missing_is_refused_before_anything_is_lost() {
        RefusedException refused = assertThrows(RefusedException.class, () -> new OrderRows(row(1, "编号", "编号", "内容", "民族")));
        assertEquals("ORDER_HEADING", refused.refusal().code());
        assertTrue(refused.refusal().message().contains("缺少提出日期、目的、摘要；不认识或重复编号、民族"), refused.refusal().message());
    }

    private static SheetRow row(int number, String... cells) {
        return new SheetRow(number, Arrays.asList(cells));
    }
}
