package cn.xinfang.directory.store;

import cn.xinfang.directory.rules.DivisionLevel;
import cn.xinfang.directory.rules.RoutingRule;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Reads the rules for routing that are in force. */
@Dependent
public class RoutingRules {

    private Jdbi database;

    protected RoutingRules() {
    }

    @Inject
    public RoutingRules(Jdbi database) {
        this.database = database;
    }

    /** The rules for this content class and for those that contain it. */
    public List<RoutingRule> about(String contentClass) {
        return database.withHandle(handle -> handle.select("""
                select class_code, place_level, unit_level, competence, basis from routing_rule
                where starts_with(?, class_code) and valid_to is null""", contentClass)
                .map((row, context) -> new RoutingRule(row.getString("class_code"), DivisionLevel.valueOf(row.getString("place_level")),
                        DivisionLevel.valueOf(row.getString("unit_level")), row.getString("competence"), row.getString("basis"))).list());
    }
}
