package cn.xinfang.web.file;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.directory.UnitView;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.routing.ReferralDesk;

/** Where the petition goes next. */
@Named("routing")
@ViewScoped
public class RoutingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReferralDesk desk;

    @Inject
    private PetitionFile file;

    private ReferralMode mode = ReferralMode.TRANSFER;
    private String unit;
    private LocalDate dueOn;
    private String remark;

    public List<UnitView> suggestions() {
        return desk.suggestions(file.uuid()).stream().limit(6).toList();
    }

    public String refer() {
        desk.refer(file.uuid(), mode, unit, mode == ReferralMode.ASSIGN ? dueOn : null, remark);
        return file.done();
    }

    public String forward() {
        desk.forward(file.uuid(), unit, remark);
        return file.done();
    }

    /** Where a unit may forward to. */
    public List<UnitView> offices() {
        return desk.offices();
    }

    public ReferralMode[] modes() {
        return new ReferralMode[] {ReferralMode.TRANSFER, ReferralMode.ASSIGN};
    }

    public ReferralMode getMode() {
        return mode;
    }

    public void setMode(ReferralMode mode) {
        this.mode = mode;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
