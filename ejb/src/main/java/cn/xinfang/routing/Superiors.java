package cn.xinfang.routing;

import cn.xinfang.directory.Directory;
import cn.xinfang.directory.NodeView;
import cn.xinfang.directory.UnitView;
import cn.xinfang.directory.rules.UnitKind;
import cn.xinfang.petition.Nodes;
import cn.xinfang.petition.registration.Accused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
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
    Stream<UnitView> of(Accused accused) {
        if (accused == null || accused.unit() == null) {
            return Stream.of();
        }
        Stream<UnitView> discipline = directory.nodes().stream().filter(node -> Nodes.contains(node.code(), accused.unitNode()))
                .sorted(Comparator.comparing(NodeView::code).reversed()).flatMap(node -> directory.unitsOfNode(node.code()).stream())
                .filter(unit -> unit.kind() == UnitKind.DISCIPLINE);
        return Stream.concat(directory.superiors(accused.unit()).stream(), discipline);
    }
}
