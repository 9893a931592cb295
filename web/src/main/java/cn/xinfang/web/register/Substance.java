package cn.xinfang.web.register;

import java.io.Serializable;

import cn.xinfang.petition.registration.Purpose;

/** What it is about, and where. */
public class Substance implements Serializable {

    private static final long serialVersionUID = 1L;

    private String division;
    private String place;
    private String contentClass;
    private Purpose purpose;
    private String text;
    private String summary;

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getContentClass() {
        return contentClass;
    }

    public void setContentClass(String contentClass) {
        this.contentClass = contentClass;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
