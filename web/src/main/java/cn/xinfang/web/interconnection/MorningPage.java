package cn.xinfang.web.interconnection;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.ResourceBundle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.directory.Directory;
import cn.xinfang.directory.NodeView;
import cn.xinfang.interconnection.reconciliation.DifferenceView;
import cn.xinfang.interconnection.reconciliation.MorningBook;
import cn.xinfang.interconnection.reconciliation.MorningView;
import cn.xinfang.interconnection.reconciliation.SheetView;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.web.frame.Times;

/** The morning report, and of one node what differed and what was signed. */
@Named("morning")
@RequestScoped
public class MorningPage {

    @Inject
    private MorningBook book;

    @Inject
    private Directory directory;

    @Inject
    private NodeSettings settings;

    @Inject
    private Times times;

    private String date;
    private String peer;
    private MorningView report;
    private List<DifferenceView> differences;
    private List<SheetView> sheets;

    /** Of the chosen date; the newest where none was chosen, or what was chosen is no date. */
    public MorningView report() {
        return report = report != null ? report : book.report(chosen());
    }

    public String summary() {
        MorningView it = report();
        return it.madeAt() == null ? text("summary.none") : MessageFormat.format(text("summary"), times.of(it.madeAt()), it.exchanged(), it.lines().size(),
                Integer.toString(it.checked()), it.ownFaults());
    }

    public List<DifferenceView> differences() {
        return differences = differences != null ? differences : book.differences(peer);
    }

    public List<SheetView> sheets() {
        return sheets = sheets != null ? sheets : book.sheets(peer);
    }

    /** Whether what this node found by itself is shown. */
    public boolean own() {
        return settings.node().equals(peer);
    }

    public String node() {
        return settings.node();
    }

    /** Name of a node; its code where it has none. */
    public String name(String code) {
        return directory.nodes().stream().filter(it -> it.code().equals(code)).map(NodeView::name).findFirst().orElse(code);
    }

    public String lastCheck() {
        return book.lastCheck();
    }

    public void checkAll() {
        book.checkAll();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(text("check.asked")));
    }

    private LocalDate chosen() {
        try {
            return date == null || date.isEmpty() ? null : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String text(String key) {
        return ResourceBundle.getBundle("cn.xinfang.web.morning").getString(key);
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public String getPeer() {
        return peer;
    }

    public void setPeer(String peer) {
        this.peer = peer;
    }
}
