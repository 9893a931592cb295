package cn.xinfang.web.reference;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import cn.xinfang.reference.ReferenceDesk;
import cn.xinfang.reference.Wish;
import cn.xinfang.reference.rules.Column;
import cn.xinfang.reference.rules.Proposal;
import cn.xinfang.reference.rules.ReferenceTable;
import cn.xinfang.reference.rules.RowChange;
import cn.xinfang.web.frame.Times;

/** A change of a reference table on its way in. */
@Named
@ViewScoped
public class ReferenceForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_ROWS = 200;

    @Inject
    private ReferenceDesk desk;

    @Inject
    private ReferencePage page;

    @Inject
    private Times times;

    private Map<String, String> values;
    private LocalDate effectiveOn;
    private String reason;
    private String source;
    private String successor;
    private boolean complete;
    private byte[] file;
    private transient Proposal proposal;

    /** Fills the form with the row that is looked at. */
    public void open() {
        page.reload();
        if (values == null) {
            values = new HashMap<>(page.getRow() == null ? Map.of() : page.selected());
            effectiveOn = times.today();
            complete = page.shownTable() == ReferenceTable.HOLIDAY;
        }
    }

    public String save() {
        Map<String, String> row = new TreeMap<>();
        page.shownTable().columns().forEach(column -> row.put(column.name(), values.get(column.name()) == null ? "" : values.get(column.name()).strip()));
        return carriedOut(new Wish.Write(page.shownTable(), effectiveOn, row), page.shownTable().keyOf(row));
    }

    public String end() {
        return carriedOut(new Wish.End(page.shownTable(), effectiveOn, page.getRow(), successor), page.shownTable().dated() ? page.getRow() : null);
    }

    public void preview() {
        proposal = null;
        proposal = desk.preview(takeIn());
    }

    public String takeInFile() {
        proposal = null;
        return carriedOut(takeIn(), null);
    }

    /** What the file would change; null before a preview. */
    public Proposal proposal() {
        return proposal;
    }

    /** The first rows of what the file would change; the numbers of all stand above them. */
    public List<RowChange> shownRows() {
        return proposal.rows().stream().limit(SHOWN_ROWS).toList();
    }

    /** Keys that fit what is typed into the field of a column that names rows of another table. */
    public List<String> suggest(String typed) {
        String target = (String) UIComponent.getCurrentComponent(FacesContext.getCurrentInstance()).getAttributes().get("target");
        return page.suggestions(ReferenceTable.valueOf(target), typed);
    }

    /** Whether a column of the row that is looked at stays as it is. */
    public boolean fixed(Column column) {
        return page.getRow() != null && page.shownTable().key().contains(column.name());
    }

    /** The first day of an ended row is set by ending it. */
    public boolean shown(Column column) {
        return !List.of(Column.VALID_FROM, Column.VALID_TO, Column.SUCCESSOR).contains(column.name());
    }

    private Wish takeIn() {
        return new Wish.TakeIn(page.shownTable(), effectiveOn, file == null ? new byte[0] : file, complete);
    }

    private String carriedOut(Wish wish, String row) {
        desk.carryOut(wish, reason, source);
        return "/reference?faces-redirect=true&table=" + wish.table() + "&done=" + wish.effectiveOn()
                + (row == null || wish.effectiveOn().isAfter(times.today()) ? "" : "&row=" + URLEncoder.encode(row, StandardCharsets.UTF_8));
    }

    public Map<String, String> getValues() {
        return values;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }

    public boolean isComplete() {
        return complete;
    }

    public void setComplete(boolean complete) {
        this.complete = complete;
    }

    public Part getFile() {
        return null;
    }

    /** A file that was looked at before stays until another one is chosen. */
    public void setFile(Part part) {
        if (part != null && part.getSize() > 0) {
            try (var in = part.getInputStream()) {
                file = in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
