package cn.xinfang.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.directory.UnitView;
import cn.xinfang.directory.rules.UnitKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReceiversTest {

    private static final UnitView HEALTH = unit("6213000000001160001", "陇宁市卫生健康委员会", null);
    private static final UnitView DISSOLVED = unit("6213000000001160002", "陇宁市卫生和计划生育局", LocalDate.of(2018, 12, 31));

    @Test
    void a_dissolved_unit_is_refused_with_the_one_that_took_over() {
        assertEquals("陇宁市卫生和计划生育局已于 2019-01-01 撤销。 请选承继单位：陇宁市卫生健康委员会。", Receivers.dissolved(DISSOLVED, HEALTH).text());
    }

    @Test
    void without_a_successor_another_unit_must_be_chosen() {
        assertEquals("陇宁市卫生和计划生育局已于 2019-01-01 撤销。 请另选单位。", Receivers.dissolved(DISSOLVED, null).text());
    }

    private static UnitView unit(String code, String name, LocalDate lastDay) {
        return new UnitView(code, name, name, "621300", "621300", UnitKind.DEPARTMENT, null, null, null, null, null, lastDay, null);
    }
}
