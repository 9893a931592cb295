package cn.xinfang.web.review;

import cn.xinfang.petition.review.ReviewBody;
import cn.xinfang.review.ReviewDesk;
import cn.xinfang.web.file.PetitionFile;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The petitioner's request for a review or re-examination. */
@Named("reviewRequest")
@ViewScoped
public class RequestForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewDesk desk;

    @Inject
    private PetitionFile file;

    private LocalDate receivedOn;
    private LocalDate postedOn;
    private String grounds;
    private String excuse;
    private String body;

    public List<ReviewBody> bodies() {
        return desk.bodies(file.uuid());
    }

    public String submit() {
        desk.request(file.uuid(), receivedOn, postedOn, grounds, excuse, body);
        return file.done();
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public LocalDate getPostedOn() {
        return postedOn;
    }

    public void setPostedOn(LocalDate postedOn) {
        this.postedOn = postedOn;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }

    public String getExcuse() {
        return excuse;
    }

    public void setExcuse(String excuse) {
        this.excuse = excuse;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
