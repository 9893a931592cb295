package cn.xinfang.web.file;

import java.io.Serializable;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.correspondence.Correspondence;
import cn.xinfang.handling.HandlingDesk;
import cn.xinfang.web.frame.Downloads;

/** The decision of the head on a draft. */
@Named("signing")
@ViewScoped
public class SigningForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HandlingDesk desk;

    @Inject
    private Correspondence correspondence;

    @Inject
    private PetitionFile file;

    private String remark;

    public String sign() {
        desk.sign(file.uuid());
        return file.done();
    }

    public String sendBack() {
        desk.sendBack(file.uuid(), remark);
        return file.done();
    }

    public void preview() {
        Downloads.pdf(correspondence.preview(file.uuid(), file.view().draft().text()));
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
