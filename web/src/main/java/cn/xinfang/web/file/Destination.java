package cn.xinfang.web.file;

import java.io.Serializable;
import java.time.LocalDate;

import cn.xinfang.petition.assignment.ReferralMode;

/** To whom a petition office refers: how, which unit, until when, with which words. */
public class Destination implements Serializable {

    private static final long serialVersionUID = 1L;

    private ReferralMode mode = ReferralMode.TRANSFER;
    private String unit;
    private LocalDate dueOn;
    private String remark;

    public ReferralMode[] modes() {
        return new ReferralMode[] {ReferralMode.TRANSFER, ReferralMode.ASSIGN};
    }

    /** The day to report back by; null where the mode knows none. */
    public LocalDate reportBy() {
        return mode == ReferralMode.ASSIGN ? dueOn : null;
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
