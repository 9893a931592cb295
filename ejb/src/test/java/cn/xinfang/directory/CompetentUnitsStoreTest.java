package cn.xinfang.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.directory.rules.Suggestion;
import cn.xinfang.directory.store.CodeTableStore;
import cn.xinfang.directory.store.DirectoryStore;
import cn.xinfang.directory.store.RoutingRules;
import cn.xinfang.reference.Shipped;
import cn.xinfang.testing.TestDatabase;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class CompetentUnitsStoreTest {

    @Test
    void wages_in_a_village_are_suggested_to_the_county_by_its_rule_and_then_to_the_city() {
        List<Suggestion> found = suggest("621321101202", "0403");
        assertEquals(List.of("安河县人力资源和社会保障局", "陇宁市人力资源和社会保障局"), found.stream().map(it -> it.unit().name()).toList());
        assertTrue(found.get(0).reason().startsWith("按分流规则“劳动和社会保障·村级事项”：由县级单位办理（《陇宁市信访事项分流清单》"), found.get(0).reason());
        assertTrue(found.get(1).reason().contains("分流规则定由县级单位办理"), found.get(1).reason());
    }

    @Test
    void village_affairs_are_suggested_to_the_township_by_the_narrower_rule() {
        assertEquals("安河县双泉镇人民政府", suggest("621321101202", "0102").get(0).unit().name());
    }

    @Test
    void a_class_without_a_rule_is_suggested_to_the_nearest() {
        assertTrue(suggest("621321", "0803").get(0).reason().startsWith("没有对应的分流规则"));
    }

    private static List<Suggestion> suggest(String place, String contentClass) {
        List<Suggestion> found = new ArrayList<>();
        TestDatabase.get().rollingBackJpa(entities -> {
            Shipped.load(entities.unwrap(Connection.class), "621300");
            found.addAll(new CompetentUnits(new DirectoryStore(entities), new RoutingRules(Jdbi.create(entities.unwrap(Connection.class))),
                    new CodeTables(new CodeTableStore(entities))).suggest(place, contentClass));
        });
        return found;
    }
}
