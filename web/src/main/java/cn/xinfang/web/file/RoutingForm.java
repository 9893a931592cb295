package cn.xinfang.web.file;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.correspondence.LetterPreview;
import cn.xinfang.directory.Duty;
import cn.xinfang.directory.UnitView;
import cn.xinfang.directory.rules.Suggestion;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.routing.ExemptionDesk;
import cn.xinfang.routing.ReferralDesk;
import cn.xinfang.web.frame.Downloads;
import cn.xinfang.web.frame.Me;

/** Where the petition goes next. */
@Named("routing")
@ViewScoped
public class RoutingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReferralDesk desk;

    @Inject
    private PetitionFile file;

    @Inject
    private ExemptionDesk exemptions;

    @Inject
    private LetterPreview letters;

    @Inject
    private Me me;

    private final Destination to = new Destination();
    private transient List<Suggestion> suggestions;
    private String exemption;

    public Destination to() {
        return to;
    }

    public List<Suggestion> suggestions() {
        if (suggestions == null) {
            suggestions = desk.suggestions(file.uuid()).stream().limit(6).toList();
        }
        return suggestions;
    }

    public String refer() {
        if (exemptable() && exemption != null && !exemption.isBlank()) {
            exemptions.refer(file.uuid(), to.getMode(), to.getUnit(), to.reportBy(), to.getRemark(), exemption);
        } else {
            desk.refer(file.uuid(), to.getMode(), to.getUnit(), to.reportBy(), to.getRemark());
        }
        return file.done();
    }

    /** The letter and what the petitioner gets, as they would be issued today. */
    public void preview() {
        Downloads.pdf(letters.referral(file.uuid(), to.getMode(), to.getUnit(), to.reportBy(), to.getRemark()));
    }

    /** Whether it is a report that this person may let go below the accused. */
    public boolean exemptable() {
        return me.official().duties().contains(Duty.OFFICE_HEAD)
                && file.view().claims().stream().anyMatch(line -> line.claim().claimClass() == ClaimClass.ACCUSATION);
    }

    public String getExemption() {
        return exemption;
    }

    public void setExemption(String exemption) {
        this.exemption = exemption;
    }

    public String forward() {
        desk.forward(file.uuid(), to.getUnit(), to.getRemark());
        return file.done();
    }

    /** Where a unit may forward to. */
    public List<UnitView> offices() {
        return desk.offices();
    }
}
