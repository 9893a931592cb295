package cn.xinfang.web.review;

import cn.xinfang.correspondence.Correspondence;
import cn.xinfang.review.ReviewDesk;
import cn.xinfang.web.file.PetitionFile;
import cn.xinfang.web.frame.Downloads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The decision of the reviewing body's head on a draft. */
@Named("reviewSigning")
@ViewScoped
public class ReviewSigning implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewDesk desk;

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
        Downloads.pdf(correspondence.previewReview(file.uuid(), file.view().review().draft().text()));
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
