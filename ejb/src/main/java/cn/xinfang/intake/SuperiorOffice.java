package cn.xinfang.intake;

import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.UnitView;
import cn.xinfang.directory.rules.UnitKind;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.registration.Accused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Where complaints of being obstructed or retaliated against go from this node. */
@Dependent
class SuperiorOffice {

    private final Directory directory;
    private final Petitions petitions;
    private final NodeSettings node;

    @Inject
    SuperiorOffice(Directory directory, Petitions petitions, NodeSettings node) {
        this.directory = directory;
        this.petitions = petitions;
        this.node = node;
    }

    /**
     * The petition office of the node above, in the city that of the city; where it is itself complained of or below whom is complained
     * of, the nearest unit above it that is not, and at last the discipline commission.
     */
    UnitRef against(Accused accused) {
        List<UnitView> top = directory.unitsOfNode(node.parent().orElse(node.node()));
        return Stream.concat(top.stream().filter(unit -> unit.kind() == UnitKind.OFFICE)
                        .flatMap(office -> Stream.concat(Stream.of(office), directory.superiors(office.code()).stream())),
                top.stream().filter(unit -> unit.kind() == UnitKind.DISCIPLINE))
                .map(unit -> petitions.unit(unit.code())).filter(unit -> accused == null || !accused.reachedBy(unit)).findFirst()
                .orElseThrow(() -> new IllegalStateException("No unit is above the accused"));
    }
}
