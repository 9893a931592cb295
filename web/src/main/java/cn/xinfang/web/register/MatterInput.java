package cn.xinfang.web.register;

import java.io.Serializable;
import java.time.LocalDate;

import cn.xinfang.petition.registration.Matter;

/** The matter in words while it is being entered. */
public class MatterInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private String summary;
    private String text;
    private String place;
    private String purpose;
    private String addressee;
    private String source;
    private LocalDate postmark;
    private boolean jointLetter;
    private boolean mayPublish;

    MatterInput() {
    }

    MatterInput(Matter matter) {
        summary = matter.summary();
        text = matter.text();
        place = matter.place();
        purpose = matter.purpose();
        addressee = matter.addressee();
        source = matter.source();
        postmark = matter.postmark();
        jointLetter = matter.jointLetter();
        mayPublish = matter.mayPublish();
    }

    Matter matter() {
        return new Matter(summary, text, place, purpose, addressee, source, postmark, jointLetter, mayPublish);
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getPostmark() {
        return postmark;
    }

    public void setPostmark(LocalDate postmark) {
        this.postmark = postmark;
    }

    public boolean isJointLetter() {
        return jointLetter;
    }

    public void setJointLetter(boolean jointLetter) {
        this.jointLetter = jointLetter;
    }

    public boolean isMayPublish() {
        return mayPublish;
    }

    public void setMayPublish(boolean mayPublish) {
        this.mayPublish = mayPublish;
    }
}
