package cn.xinfang.web.file;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.correspondence.Correspondence;
import cn.xinfang.correspondence.Paper;
import cn.xinfang.docket.CaseFile;
import cn.xinfang.docket.CaseView;
import cn.xinfang.docket.TimelineLine;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Petition.Option;
import cn.xinfang.web.frame.Pages;
import cn.xinfang.web.petitions.ListPlace;

/** The file on the page. */
@Named("file")
@ViewScoped
public class PetitionFile implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Refusals of those who have nothing to do with an action: it is not shown to them as closed. */
    private static final Set<String> NOT_MINE = Set.of("NOT_YOUR_DUTY", "NOT_HOLDER", "NOT_REGISTRAR", "NOT_REFERRER",
            "NOT_A_PARTY", "NOT_THE_ARBITER", "NO_RECUSAL_ASKED", "ALREADY_TAKEN", "NO_PART_ASKED", "NO_PART_OPEN", "NOT_SIMPLIFIED", "SIMPLIFIED_BEFORE",
            "NOT_VERIFIER", "NOT_SUPERVISOR", "NOT_SUPERVISING", "NO_SUPERVISION", "NOT_URGENT", "NOT_AN_OFFICE", "NOT_A_COMPETENT_UNIT", "NOT_CONCERNED", "REGISTERED_ELSEWHERE", "NOTHING_TO_VERIFY", "NOTHING_TO_REVIEW", "NOTHING_TO_REVISIT", "NOTHING_AWAITED",
            "NOT_REVIEWER", "NO_REVIEW_PAPER", "NO_APPEAL_OPEN", "NOTHING_TO_HAND_OVER");

    @Inject
    private CaseFile files;

    @Inject
    private Correspondence correspondence;

    @Inject
    private ListPlace place;

    private String id;
    private Action action;
    private String list;
    private transient CaseView view;
    private transient List<Paper> papers;

    public UUID uuid() {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new NotFoundException("petition " + id);
        }
    }

    public CaseView view() {
        if (view == null) {
            reload();
        }
        return view;
    }

    /**
     * Reads the file anew, so that every page shows it as it is now.
     *
     * @throws NotFoundException when it does not exist for the signed-in person
     */
    public void reload() {
        view = files.open(uuid());
        papers = null;
    }

    /**
     * Opens the file beside a list, with the form of what is usually done next.
     *
     * @param address of the list, to come back to
     */
    public void beside(String address) {
        if (id != null) {
            list = address;
            reload();
            action = action == null ? NextStep.of(open().stream().map(Option::action).toList()).orElse(null) : action;
        }
    }

    public List<Paper> papers() {
        if (papers == null) {
            papers = view().stub() ? List.of() : correspondence.papers(uuid());
        }
        return papers;
    }

    /** What can be done now. */
    public List<Option> open() {
        return view().options().stream().filter(Option::open).toList();
    }

    /** What is this person's work but cannot be done now. */
    public List<Option> closed() {
        return view().options().stream().filter(it -> it.refusal().filter(why -> !NOT_MINE.contains(why.code())).isPresent()).toList();
    }

    public boolean canCorrect() {
        return open().stream().anyMatch(it -> it.action() == Action.CORRECT);
    }

    /** The newest entry first. */
    public List<TimelineLine> timeline() {
        List<TimelineLine> lines = new ArrayList<>(view().timeline());
        Collections.reverse(lines);
        return lines;
    }

    /** The form of the action begun, where it is open. */
    public String form() {
        return action != null && open().stream().anyMatch(it -> it.action() == action) ? action.name().toLowerCase(Locale.ROOT) : null;
    }

    /** Where the form of an action is; null leads to where no action is begun. */
    public String address(Action begun) {
        String does = begun == null ? "" : "&do=" + begun.name();
        return list == null ? "petition.xhtml?id=" + id + does + place.carried()
                : "petitions.xhtml" + list + (begun == null ? "" : "&act=" + id + does);
    }

    /** Leaves the form of an action that was done. */
    public String done() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = ResourceBundle.getBundle("cn.xinfang.web.file", faces.getViewRoot().getLocale()).getString("done");
        faces.addMessage(null, new FacesMessage(text.replace("{0}", action.label())));
        Pages.go(address(null));
        return null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Action getAction() {
        return action;
    }

    public void setAction(Action action) {
        this.action = action;
    }
}
