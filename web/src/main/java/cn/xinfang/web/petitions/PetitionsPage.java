package cn.xinfang.web.petitions;

import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.directory.CodeTables;
import cn.xinfang.docket.PetitionList;
import cn.xinfang.docket.PetitionPage;
import cn.xinfang.docket.rules.PetitionView;
import cn.xinfang.web.frame.Me;

/** One page of the list, as its address says. */
@Named("petitions")
@RequestScoped
public class PetitionsPage {

    private static final int LINES = 50;

    @Inject
    private PetitionList list;

    @Inject
    private CodeTables codes;

    @Inject
    private Me me;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private ListAddress address;
    private PetitionPage page;
    private Map<PetitionView, Long> counts;

    @PostConstruct
    void read() {
        address = new ListAddress(parameters);
        page = list.page(address.filter(), address.after(), LINES);
        counts = list.counts(address.filter(), Tabs.of(me.official()));
    }

    public ListAddress address() {
        return address;
    }

    /** A condition that a figure brought, as people read it: nodes by name. */
    public String brought(Map.Entry<String, String> condition) {
        return condition.getKey().endsWith("In") ? codes.divisionName(condition.getValue()) : condition.getValue();
    }

    public PetitionPage page() {
        return page;
    }

    public PetitionView view() {
        return address.filter().view();
    }

    public List<PetitionView> tabs() {
        return Tabs.of(me.official());
    }

    public long count(PetitionView view) {
        return counts.getOrDefault(view, 0L);
    }
}
