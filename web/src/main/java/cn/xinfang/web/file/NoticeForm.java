package cn.xinfang.web.file;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.correspondence.Correspondence;
import cn.xinfang.handling.HandlingDesk;
import cn.xinfang.petition.handling.AcceptanceText;
import cn.xinfang.petition.handling.DecliningText;
import cn.xinfang.petition.handling.DraftText;
import cn.xinfang.petition.handling.ExtensionText;
import cn.xinfang.petition.handling.Finding;
import cn.xinfang.petition.handling.Ground;
import cn.xinfang.web.frame.Downloads;

/** Drafts of acceptance, non-acceptance and extension. */
@Named("notice")
@ViewScoped
public class NoticeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HandlingDesk desk;

    @Inject
    private Correspondence correspondence;

    @Inject
    private PetitionFile file;

    private String text;
    private String contact;
    private Ground ground;
    private String competentBody;
    private String timeLimit;
    private int days = 30;
    private transient List<Finding> findings;

    public String submit() {
        desk.submit(file.uuid(), draft());
        return file.done();
    }

    /** Looks for slips in what is drafted so far. */
    public void proofread() {
        findings = correspondence.proofread(file.uuid(), draft());
    }

    /** Null before it was proofread. */
    public List<Finding> findings() {
        return findings;
    }

    public void preview() {
        Downloads.pdf(correspondence.preview(file.uuid(), draft()));
    }

    public Ground[] grounds() {
        return Ground.values();
    }

    private DraftText draft() {
        return switch (file.getAction()) {
            case DRAFT_ACCEPTANCE -> new AcceptanceText(text, contact);
            case DRAFT_DECLINING -> new DecliningText(ground, text, competentBody, timeLimit);
            case DRAFT_EXTENSION -> new ExtensionText(days, text);
            default -> throw new IllegalStateException("No notice: " + file.getAction());
        };
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public Ground getGround() {
        return ground;
    }

    public void setGround(Ground ground) {
        this.ground = ground;
    }

    public String getCompetentBody() {
        return competentBody;
    }

    public void setCompetentBody(String competentBody) {
        this.competentBody = competentBody;
    }

    public String getTimeLimit() {
        return timeLimit;
    }

    public void setTimeLimit(String timeLimit) {
        this.timeLimit = timeLimit;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
