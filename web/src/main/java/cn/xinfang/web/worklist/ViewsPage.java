package cn.xinfang.web.worklist;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.web.frame.Pages;
import cn.xinfang.web.petitions.ListAddress;
import cn.xinfang.worklist.Column;
import cn.xinfang.worklist.ListColumns;
import cn.xinfang.worklist.ListView;
import cn.xinfang.worklist.SavedViews;

/** Arranges the list: its columns, and the views that are kept of it. */
@Named("arrange")
@ViewScoped
public class ViewsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SavedViews views;

    @Inject
    private ListColumns ownColumns;

    @Inject
    private ShownConditions conditions;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private ListAddress list;
    private List<Column> columns;
    private List<ViewRow> rows;
    private String name;
    private boolean shared;

    @PostConstruct
    void read() {
        list = new ListAddress(parameters);
        columns = new ArrayList<>(list.columns().orElseGet(ownColumns::mine));
        reload();
    }

    private void reload() {
        UUID start = views.start().map(ListView::id).orElse(null);
        rows = views.all().stream().map(view -> new ViewRow(view, view.id().equals(start))).toList();
    }

    /** The columns, those shown first, in their order. */
    public List<Column> allColumns() {
        List<Column> all = new ArrayList<>(columns);
        Arrays.stream(Column.values()).filter(it -> !columns.contains(it)).forEach(all::add);
        return all;
    }

    public boolean shown(Column column) {
        return columns.contains(column);
    }

    /** The summary opens the petition and cannot be left out. */
    public boolean fixed(Column column) {
        return column == Column.SUMMARY;
    }

    public void toggle(Column column) {
        if (!columns.remove(column)) {
            columns.add(column);
        }
    }

    /** @param by -1 to the left, 1 to the right */
    public void move(Column column, int by) {
        int at = columns.indexOf(column);
        int to = at + by;
        if (at >= 0 && to >= 0 && to < columns.size()) {
            Collections.swap(columns, at, to);
        }
    }

    /** Shows these columns in every list that has none of its own. */
    public void keepColumns() {
        ownColumns.keep(columns);
        Pages.go("petitions.xhtml" + list.with("cols", null));
    }

    public void usualColumns() {
        columns = new ArrayList<>(Column.USUAL);
    }

    /** Keeps conditions, order and columns under a name. */
    public void save() {
        UUID id = views.save(name, ListAddress.parse(list.with("cols", Column.names(columns)).substring(1)).kept(), shared);
        Pages.go("petitions.xhtml" + ListAddress.of(views.all().stream().filter(view -> view.id().equals(id)).findFirst().orElseThrow()));
    }

    public void change(ViewRow row) {
        views.change(row.view().id(), row.getName(), row.isShared());
        reload();
    }

    public void delete(ViewRow row) {
        views.delete(row.view().id());
        reload();
    }

    /** @param row null for the usual view */
    public void startWith(ViewRow row) {
        views.startWith(row == null ? null : row.view().id());
        reload();
    }

    public List<ViewRow> rows() {
        return rows;
    }

    public String conditions(ListView view) {
        return conditions.of(ListAddress.parse(view.address()));
    }

    /** What the list from which one came shows, in words. */
    public String shownNow() {
        return conditions.of(list);
    }

    public String back() {
        return "petitions.xhtml?" + list.query();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
