package cn.xinfang.routing.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.xinfang.directory.rules.Candidate;
import cn.xinfang.directory.rules.DivisionLevel;
import cn.xinfang.directory.rules.RoutingRule;
import cn.xinfang.directory.rules.Suggesting;
import cn.xinfang.reference.rules.Contents;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    private static final Candidate COUNTY = new Candidate("3", "安河县人社局", "621321", List.of("04"));
    private static final Candidate CITY = new Candidate("1", "市人社局", "621300", List.of("04"));
    private static final RoutingWorld TODAY = new RoutingWorld(List.of(rule("04", DivisionLevel.COUNTY)), List.of(COUNTY, CITY));

    private static final Suggesting.Names NAMES = new Suggesting.Names() {
        @Override
        public String division(String code) {
            return code;
        }

        @Override
        public String contentClass(String code) {
            return code;
        }
    };

    @Test
    void what_would_go_to_another_unit_is_listed_with_old_unit_new_unit_and_reason() {
        RoutingWorld changed = new RoutingWorld(List.of(rule("04", DivisionLevel.COUNTY), rule("0403", DivisionLevel.CITY)), TODAY.units());
        Registered wages = new Registered("n1", "621321", "0403");
        Rehearsal rehearsal = Rehearsal.of(List.of(wages, new Registered("n2", "621321", "0404"), new Registered("n3", "621321", "0403")), TODAY, changed, NAMES);
        assertEquals(3, rehearsal.replayed());
        assertEquals(List.of("n1", "n3"), rehearsal.differences().stream().map(it -> it.petition().number()).toList());
        assertEquals(new Difference(wages, "安河县人社局", "市人社局", "按分流规则“0403·县级事项”：由市级单位办理（清单）。市人社局管辖621300，职责含“04”。"),
                rehearsal.differences().get(0));
    }

    @Test
    void what_nobody_would_be_competent_for_is_said() {
        Rehearsal rehearsal = Rehearsal.of(List.of(new Registered("n1", "621321", "04")), TODAY, new RoutingWorld(List.of(), List.of()), NAMES);
        assertEquals(null, rehearsal.differences().get(0).after());
        assertEquals("没有单位有相应职责，须由信访局逐件判断。", rehearsal.differences().get(0).reason());
    }

    @Test
    void the_same_rules_change_nothing() {
        assertEquals(List.of(), Rehearsal.of(List.of(new Registered("n1", "621321", "0403")), TODAY, TODAY, NAMES).differences());
    }

    @Test
    void a_rule_with_an_unknown_level_or_without_a_competence_is_refused() {
        Contents units = Contents.NONE;
        assertThrows(IllegalArgumentException.class, () -> RoutingWorld.of(rows(Map.of("class_code", "04", "place_level", "县", "unit_level", "CITY", "competence", "04")), units));
        assertThrows(IllegalArgumentException.class, () -> RoutingWorld.of(rows(Map.of("class_code", "04", "place_level", "COUNTY", "unit_level", "CITY")), units));
    }

    private static Contents rows(Map<String, String> row) {
        return new Contents(new TreeMap<>(Map.of("04/COUNTY", row)));
    }

    private static RoutingRule rule(String contentClass, DivisionLevel unit) {
        return new RoutingRule(contentClass, DivisionLevel.COUNTY, unit, contentClass, "清单");
    }
}
