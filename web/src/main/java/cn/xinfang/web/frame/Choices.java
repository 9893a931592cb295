package cn.xinfang.web.frame;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.directory.CodeTables;
import cn.xinfang.directory.ContentClassView;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.DivisionView;
import cn.xinfang.directory.UnitView;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.Route;
import cn.xinfang.petition.Status;
import cn.xinfang.petition.closing.Cause;

/** What can be picked: classes, places and units. Matches are by name, without regard to order of the tree. */
@Named
@RequestScoped
public class Choices {

    private static final int LONGEST = 20;

    @Inject
    private CodeTables codes;

    @Inject
    private Directory directory;

    @Inject
    private Me me;

    public Channel[] channels() {
        return Channel.values();
    }

    public ClaimClass[] claimClasses() {
        return ClaimClass.values();
    }

    public Route[] routes() {
        return Route.values();
    }

    public Cause[] causes() {
        return Cause.values();
    }

    public Status[] statuses() {
        return Status.values();
    }

    /** Classes of the first level. */
    public List<ContentClassView> mainClasses() {
        return codes.contentClasses().stream().filter(it -> it.parent() == null).toList();
    }

    /** Codes of classes from the second level down whose name holds the typed text, or whose code begins with it. */
    public List<String> classes(String typed) {
        Map<String, String> names = codes.contentClasses().stream().collect(Collectors.toMap(ContentClassView::code, ContentClassView::name));
        return codes.contentClasses().stream()
                .filter(it -> it.parent() != null)
                .filter(it -> it.code().startsWith(typed.strip()) || (names.get(it.parent()) + it.name()).contains(typed.strip()))
                .limit(LONGEST).map(ContentClassView::code).toList();
    }

    public String className(String code) {
        return code == null || code.isBlank() ? "" : code.length() > 2 ? className(code.substring(0, 2)) + " / " + codes.className(code)
                : codes.className(code);
    }

    /** The divisions directly inside the one that this node serves. */
    public List<DivisionView> places() {
        return codes.divisionsIn(me.official().node());
    }

    /** Codes of the places of this node that exist, two levels down, whose name holds the typed text. */
    public List<String> places(String typed) {
        return places().stream().filter(DivisionView::exists).flatMap(place -> Stream.concat(Stream.of(Map.entry(place.code(), place.name())),
                        codes.divisionsIn(place.code()).stream().filter(DivisionView::exists).map(inner -> Map.entry(inner.code(), place.name() + inner.name()))))
                .filter(it -> it.getValue().contains(typed.strip())).limit(LONGEST).map(Map.Entry::getKey).toList();
    }

    public String placeName(String code) {
        return code == null || code.isBlank() ? "" : codes.placeName(code);
    }

    /** Units of this node. */
    public List<UnitView> units() {
        return directory.unitsOfNode(me.official().node());
    }

    /** Codes of units of every node whose name holds the typed text. */
    public List<String> units(String typed) {
        return directory.nodes().stream().flatMap(node -> directory.unitsOfNode(node.code()).stream())
                .filter(unit -> unit.name().contains(typed.strip())).limit(LONGEST).map(UnitView::code).toList();
    }

    public String unitName(String code) {
        return code == null || code.isBlank() ? "" : directory.unit(code).name();
    }
}
