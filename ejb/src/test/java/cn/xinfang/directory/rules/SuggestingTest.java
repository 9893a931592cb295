package cn.xinfang.directory.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuggestingTest {

    private static final String VILLAGE = "621321101202";
    private static final Candidate COUNTY_LABOUR = new Candidate("3", "安河县人社局", "621321", List.of("04"));
    private static final Candidate CITY_LABOUR = new Candidate("1", "市人社局", "621300", List.of("04", "1503"));
    private static final Candidate CITY_INSURANCE = new Candidate("2", "市医保局", "621300", List.of("0405"));
    private static final Candidate TOWNSHIP = new Candidate("4", "双泉镇政府", "621321101", List.of("0704"));
    private static final Map<String, String> WORDS = Map.of("04", "劳动", "0405", "社保", "621321", "安河县", "621300", "陇宁市");

    private static final Suggesting.Names NAMES = new Suggesting.Names() {
        @Override
        public String division(String code) {
            return WORDS.getOrDefault(code, code);
        }

        @Override
        public String contentClass(String code) {
            return WORDS.getOrDefault(code, code);
        }
    };

    @Test
    void the_unit_that_the_rule_names_comes_first_with_rule_competence_and_level() {
        assertEquals(List.of(
                new Suggestion(COUNTY_LABOUR, true, "按分流规则“劳动·村级事项”：由县级单位办理（清单第1项）。安河县人社局管辖安河县，职责含“劳动”。"),
                new Suggestion(CITY_INSURANCE, false, "有职责“社保”，但属市级；分流规则定由县级单位办理。"),
                new Suggestion(CITY_LABOUR, false, "有职责“劳动”，但属市级；分流规则定由县级单位办理。")),
                suggest(List.of(CITY_LABOUR, CITY_INSURANCE, COUNTY_LABOUR, TOWNSHIP), List.of(rule("04", DivisionLevel.COUNTY))));
    }

    @Test
    void the_narrower_rule_holds_against_the_wider() {
        assertEquals("市医保局", suggest(List.of(CITY_LABOUR, CITY_INSURANCE, COUNTY_LABOUR),
                List.of(rule("04", DivisionLevel.COUNTY), new RoutingRule("0405", DivisionLevel.VILLAGE, DivisionLevel.CITY, "0405", "清单第2项")))
                .get(0).unit().name());
    }

    @Test
    void without_a_rule_the_nearest_comes_first() {
        assertEquals(List.of("没有对应的分流规则，按属地管理、分级负责：离问题所在地最近、职责最专。安河县人社局管辖安河县，职责含“劳动”。",
                "有职责“劳动”，但管辖陇宁市，离问题所在地较远；分级负责，由近的先办。"),
                suggest(List.of(CITY_LABOUR, COUNTY_LABOUR), List.of(new RoutingRule("04", DivisionLevel.CITY, DivisionLevel.CITY, "04", "清单"))).stream()
                        .map(Suggestion::reason).toList());
    }

    @Test
    void at_one_level_the_narrower_competence_comes_first() {
        assertEquals("同级，但职责“劳动”较宽，由职责更专的办理。",
                suggest(List.of(CITY_LABOUR, CITY_INSURANCE), List.of()).get(1).reason());
    }

    @Test
    void a_rule_that_no_unit_fits_is_named_and_the_general_order_holds() {
        assertEquals("分流规则“劳动·村级事项”所定的乡级没有相应职责的单位，按属地管理、分级负责：离问题所在地最近、职责最专。安河县人社局管辖安河县，职责含“劳动”。",
                suggest(List.of(COUNTY_LABOUR, TOWNSHIP), List.of(rule("04", DivisionLevel.TOWNSHIP))).get(0).reason());
    }

    private static RoutingRule rule(String contentClass, DivisionLevel unit) {
        return new RoutingRule(contentClass, DivisionLevel.VILLAGE, unit, contentClass, "清单第1项");
    }

    private static List<Suggestion> suggest(List<Candidate> units, List<RoutingRule> rules) {
        return Suggesting.of(VILLAGE, "0405", units, rules, NAMES);
    }
}
