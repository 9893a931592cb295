package cn.xinfang.routing;

import cn.xinfang.directory.Directory;
import cn.xinfang.directory.NodeView;
import cn.xinfang.directory.UnitView;
import cn.xinfang.directory.rules.Candidate;
import cn.xinfang.directory.rules.Suggestion;
import cn.xinfang.directory.rules.UnitKind;
import cn.xinfang.petition.Nodes;
import cn.xinfang.petition.registration.Accused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where a report usually goes: to the superior of the accused, or to a discipline commission of its level or above. */
@Dependent
class Superiors {

    private final Directory directory;

    @Inject
    Superiors(Directory directory) {
        this.directory = directory;
    }

    /**
     * The units above the accused, nearest first, then the discipline commissions of its node and above, nearest first.
     *
     * @param accused null of what is no report: then there are none
     */
    Stream<Suggestion> of(Accused accused) {
        if (accused == null || accused.unit() == null) {
            return Stream.of();
        }
        Stream<Suggestion> discipline = directory.nodes().stream().filter(node -> Nodes.contains(node.code(), accused.unitNode()))
                .sorted(Comparator.comparing(NodeView::code).reversed()).flatMap(node -> directory.unitsOfNode(node.code()).stream())
                .filter(unit -> unit.kind() == UnitKind.DISCIPLINE).map(unit -> suggestion(unit, "纪检监察机关，按管理权限办理检举控告。"));
        return Stream.concat(directory.superiors(accused.unit()).stream().map(unit -> suggestion(unit, "被反映单位的上级；检举控告不得转给被反映的单位。")),
                discipline);
    }

    private static Suggestion suggestion(UnitView unit, String reason) {
        return new Suggestion(new Candidate(unit.code(), unit.name(), unit.division(), List.of()), false, reason);
    }
}
