package cn.xinfang.web.petitions;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.directory.CodeTables;
import cn.xinfang.docket.PetitionLine;
import cn.xinfang.docket.PetitionList;
import cn.xinfang.docket.PetitionPage;
import cn.xinfang.docket.rules.PetitionOrder;
import cn.xinfang.docket.rules.PetitionView;
import cn.xinfang.web.frame.Me;
import cn.xinfang.worklist.Column;
import cn.xinfang.worklist.ListColumns;
import cn.xinfang.worklist.ListView;
import cn.xinfang.worklist.RecentPetitions;
import cn.xinfang.worklist.SavedViews;

/** One page of the list, as its address says; without an address, as the signed-in person wants it to open. */
@Named("petitions")
@ViewScoped
public class PetitionsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 50;

    @Inject
    private PetitionList list;

    @Inject
    private SavedViews saved;

    @Inject
    private ListColumns ownColumns;

    @Inject
    private RecentPetitions recentPetitions;

    @Inject
    private CodeTables codes;

    @Inject
    private Me me;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private ListAddress address;
    private List<Column> columns;
    private transient PetitionPage page;
    private transient Map<PetitionView, Long> counts;
    private transient List<ListView> views;

    @PostConstruct
    void read() {
        address = new ListAddress(parameters);
        if (address.parameters().isEmpty()) {
            String start = saved.start().map(ListAddress::of).orElseGet(() -> address.of(PetitionView.IN_HAND));
            address = ListAddress.parse(start.substring(1));
        }
        columns = address.columns().orElseGet(ownColumns::mine);
    }

    public ListAddress address() {
        return address;
    }

    public List<Column> columns() {
        return columns;
    }

    public PetitionOrder[] orders() {
        return PetitionOrder.values();
    }

    /** A condition that a figure brought, as people read it: nodes by name. */
    public String brought(Map.Entry<String, String> condition) {
        return condition.getKey().endsWith("In") ? codes.divisionName(condition.getValue()) : condition.getValue();
    }

    public PetitionPage page() {
        if (page == null) {
            page = list.page(address.filter(), address.order(), address.after(), LINES);
        }
        return page;
    }

    public PetitionView view() {
        return address.filter().view();
    }

    public List<PetitionView> tabs() {
        return Tabs.of(me.official());
    }

    /** Whether the tab says how many it holds. What has ended grows for ever: it is counted only when it is looked at. */
    public boolean counted(PetitionView tab) {
        return tab == view() || tab != PetitionView.ENDED && tab != PetitionView.ALL;
    }

    public long count(PetitionView view) {
        if (counts == null) {
            counts = list.counts(address.filter(), Stream.concat(Stream.of(view()), tabs().stream().filter(this::counted)).distinct().toList());
        }
        return counts.get(view);
    }

    /** My own, and those that the unit shares. */
    public List<ListView> views() {
        if (views == null) {
            views = saved.all();
        }
        return views;
    }

    /** The address of a saved view. */
    public String address(ListView view) {
        return ListAddress.of(view);
    }

    public boolean shows(ListView view) {
        return view.id().toString().equals(address.saved());
    }

    /** The address of the file of a petition that remembers its place in this list. */
    public String file(PetitionLine line) {
        return ListPlace.file(line, address);
    }

    /** This page with the petition opened beside the list. */
    public String opened(PetitionLine line) {
        return "?" + address.query() + "&act=" + line.id();
    }

    public List<PetitionLine> recent() {
        return recentPetitions.lines();
    }
}
