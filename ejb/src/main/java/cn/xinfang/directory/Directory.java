package cn.xinfang.directory;

import cn.xinfang.directory.model.Unit;
import cn.xinfang.directory.store.DirectoryStore;
import cn.xinfang.kernel.NotFoundException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The published directory of nodes and units: it holds no personal data, so everybody may read it. */
@Stateless
@PermitAll
public class Directory {

    private DirectoryStore store;

    protected Directory() {
    }

    @Inject
    public Directory(DirectoryStore store) {
        this.store = store;
    }

    public List<NodeView> nodes() {
        return store.nodes().stream().map(NodeView::of).toList();
    }

    /** @throws NotFoundException when no unit has this code */
    public UnitView unit(String code) {
        return UnitView.of(find(code));
    }

    /** Units of a node that still exist, in the order of their codes. */
    public List<UnitView> unitsOfNode(String node) {
        return store.unitsOfNode(node).stream().filter(unit -> unit.validTo() == null)
                .map(UnitView::of).toList();
    }

    /** The same units as {@link #unitsOfNode}, each under its superior; on top those whose superior is elsewhere. */
    public List<UnitBranch> unitTree(String node) {
        var units = unitsOfNode(node);
        var codes = units.stream().map(UnitView::code).toList();
        return units.stream().filter(unit -> unit.superior() == null || !codes.contains(unit.superior()))
                .map(unit -> branch(unit, units)).toList();
    }

    /** The units above this one, nearest first; empty when its superior is outside the city. */
    public List<UnitView> superiors(String code) {
        var chain = new ArrayList<UnitView>();
        for (var unit = find(code); unit.superiorCode() != null; ) {
            unit = find(unit.superiorCode());
            chain.add(UnitView.of(unit));
        }
        return List.copyOf(chain);
    }

    /** This unit and all that it heads, at every level and in every node: a report against it may go to none of them. */
    public Set<String> headedBy(String code) {
        var found = new LinkedHashSet<String>();
        Collection<String> level = List.of(find(code).code());
        while (found.addAll(level)) {
            level = store.directlyBelow(level);
        }
        return Set.copyOf(found);
    }

    private static UnitBranch branch(UnitView unit, List<UnitView> all) {
        return new UnitBranch(unit, all.stream().filter(other -> unit.code().equals(other.superior()))
                .map(other -> branch(other, all)).toList());
    }

    private Unit find(String code) {
        return store.unit(code).orElseThrow(() -> new NotFoundException("单位 " + code));
    }
}
