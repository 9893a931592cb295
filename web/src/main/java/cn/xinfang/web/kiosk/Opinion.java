package cn.xinfang.web.kiosk;

import java.io.Serializable;
import java.util.Set;

import cn.xinfang.kiosk.rules.PublicEvaluation;
import cn.xinfang.petition.evaluation.Evaluation;
import cn.xinfang.petition.evaluation.Grievance;
import cn.xinfang.petition.evaluation.Satisfaction;
import cn.xinfang.petition.evaluation.Subject;

/** What the petitioner is about to say of one subject. */
public class Opinion implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Subject subject;
    private final transient PublicEvaluation about;
    private Satisfaction satisfaction;
    private Grievance[] grievances = {};
    private String remark;

    Opinion(PublicEvaluation about) {
        this.subject = about.subject();
        this.about = about;
    }

    Evaluation evaluation() {
        return new Evaluation(subject, satisfaction, Set.of(grievances), remark);
    }

    public PublicEvaluation about() {
        return about;
    }

    public Satisfaction getSatisfaction() {
        return satisfaction;
    }

    public void setSatisfaction(Satisfaction satisfaction) {
        this.satisfaction = satisfaction;
    }

    public Grievance[] getGrievances() {
        return grievances;
    }

    public void setGrievances(Grievance[] grievances) {
        this.grievances = grievances;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
