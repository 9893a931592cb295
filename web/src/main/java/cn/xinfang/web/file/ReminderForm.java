package cn.xinfang.web.file;

import java.io.Serializable;
import java.util.ResourceBundle;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.supervision.ReminderDesk;

/** Reminds the unit in charge. */
@Named("reminder")
@ViewScoped
public class ReminderForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReminderDesk desk;

    @Inject
    private PetitionFile file;

    private String remark;

    @PostConstruct
    void propose() {
        remark = ResourceBundle.getBundle("cn.xinfang.web.file", FacesContext.getCurrentInstance().getViewRoot().getLocale()).getString("remind.usual");
    }

    public String remind() {
        desk.remind(file.uuid(), remark);
        return file.done();
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
