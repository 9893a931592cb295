package cn.xinfang.reference;

import static cn.xinfang.reference.Office.withCity;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.routing.rules.Registered;
import cn.xinfang.routing.rules.Rehearsal;
import cn.xinfang.reference.rules.ReferenceTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoutingRuleStoreTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String LABOUR = "6213000000001080001";

    @Test
    void a_rule_of_a_coming_day_can_be_rehearsed_and_changes_nothing_until_the_day() {
        withCity(TODAY, office -> {
            LocalDate day = TODAY.plusDays(7);
            List<String> before = office.competent("621321", "0403").toList();
            office.carryOut(new Wish.Write(ReferenceTable.ROUTING_RULE, day, Map.of("class_code", "0403", "place_level", "COUNTY",
                    "unit_level", "CITY", "competence", "04", "basis", "新清单")));

            var changes = Rehearsal.of(List.of(new Registered("n1", "621321", "0403"), new Registered("n2", "621321", "0404")),
                    office.routing(TODAY), office.routing(day), office.names()).differences();
            assertEquals(List.of("n1"), changes.stream().map(it -> it.petition().number()).toList());
            assertEquals("陇宁市人力资源和社会保障局", changes.get(0).after());
            assertEquals(before, office.competent("621321", "0403").toList());

            var then = office.at(day);
            then.node().journal().project(office.store().due(day));
            assertEquals(LABOUR, then.competent("621321", "0403").findFirst().orElseThrow());
        });
    }
}
