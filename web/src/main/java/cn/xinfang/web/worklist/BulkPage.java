package cn.xinfang.web.worklist;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.annotation.RequestParameterValuesMap;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.casework.Outcome;
import cn.xinfang.correspondence.PaperStack;
import cn.xinfang.correspondence.rules.Printed;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.routing.BulkReferral;
import cn.xinfang.supervision.ReminderDesk;
import cn.xinfang.web.file.Destination;
import cn.xinfang.web.frame.Downloads;
import cn.xinfang.web.petitions.ListAddress;

/** Acts on the petitions that were selected in the list: first what would follow for each, then the deed, then what became of each. */
@Named("bulk")
@ViewScoped
public class BulkPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What can be done with many petitions. */
    public enum Deed { REFER, REMIND, PRINT }

    @Inject
    private BulkReferral referral;

    @Inject
    private ReminderDesk reminders;

    @Inject
    private PaperStack papers;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    @Inject
    @RequestParameterValuesMap
    private Map<String, String[]> values;

    private Deed deed;
    private List<UUID> stack;
    private ListAddress list;
    private transient List<Outcome> outcomes;
    private boolean done;
    private final Destination to = new Destination();
    private Printed printed = Printed.LETTERS;

    @PostConstruct
    void read() {
        deed = Arrays.stream(Deed.values()).filter(it -> it.name().equals(parameters.get("do"))).findFirst()
                .orElseThrow(() -> new NotFoundException("deed " + parameters.get("do")));
        list = ListAddress.parse(parameters.get("in"));
        try {
            stack = Arrays.stream(values.getOrDefault("pick", new String[0])).map(UUID::fromString).distinct().toList();
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("petition");
        }
        if (deed == Deed.REMIND) {
            to.setRemark(ResourceBundle.getBundle("cn.xinfang.web.file", FacesContext.getCurrentInstance().getViewRoot().getLocale()).getString("remind.usual"));
        }
    }

    /** Says for each petition what would follow, or why nothing can be done. */
    public void preview() {
        outcomes = switch (deed) {
            case REFER -> referral.preview(stack, to.getMode(), to.getUnit(), to.reportBy(), to.getRemark());
            case REMIND -> reminders.preview(stack, to.getRemark());
            case PRINT -> papers.preview(stack, printed);
        };
    }

    /** Back to the form; nothing was done. */
    public void change() {
        outcomes = null;
    }

    public void confirm() {
        outcomes = deed == Deed.REFER ? referral.refer(stack, to.getMode(), to.getUnit(), to.reportBy(), to.getRemark())
                : reminders.remindAll(stack, to.getRemark());
        done = true;
    }

    public void print() {
        byte[] file = papers.pdf(stack, printed);
        Downloads.pdf(file);
    }

    public Deed deed() {
        return deed;
    }

    public List<UUID> stack() {
        return stack;
    }

    /** Null until the preview. */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    public long allowed() {
        return outcomes.stream().filter(Outcome::allowed).count();
    }

    public long refused() {
        return outcomes.size() - allowed();
    }

    public boolean done() {
        return done;
    }

    /** The list as it was left. */
    public String back() {
        return "petitions.xhtml?" + list.query();
    }

    public Destination to() {
        return to;
    }

    public Printed[] kinds() {
        return Printed.values();
    }

    public Printed getPrinted() {
        return printed;
    }

    public void setPrinted(Printed printed) {
        this.printed = printed;
    }
}
