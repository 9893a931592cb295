package cn.xinfang.web.file;

import java.io.Serializable;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.correspondence.LetterPreview;
import cn.xinfang.petition.assignment.RaiseObjection;
import cn.xinfang.routing.ReferralDesk;
import cn.xinfang.web.frame.Downloads;

/** An objection to a referral, and its decision. */
@Named("objection")
@ViewScoped
public class ObjectionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReferralDesk desk;

    @Inject
    private LetterPreview letters;

    @Inject
    private PetitionFile file;

    private String text;
    private String competentUnit;

    public String raise() {
        desk.object(file.uuid(), text, competentUnit);
        return file.done();
    }

    /** The objection as a letter. */
    public void preview() {
        Downloads.pdf(letters.of(file.uuid(), new RaiseObjection(text, competentUnit)));
    }

    public String uphold() {
        desk.decideObjection(file.uuid(), true, text);
        return file.done();
    }

    public String dismiss() {
        desk.decideObjection(file.uuid(), false, text);
        return file.done();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getCompetentUnit() {
        return competentUnit;
    }

    public void setCompetentUnit(String competentUnit) {
        this.competentUnit = competentUnit;
    }
}
