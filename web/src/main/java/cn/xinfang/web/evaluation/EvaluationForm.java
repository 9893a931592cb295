package cn.xinfang.web.evaluation;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import cn.xinfang.attachment.Content;
import cn.xinfang.evaluation.EvaluationDesk;
import cn.xinfang.petition.evaluation.Assessment;
import cn.xinfang.petition.evaluation.Evaluation;
import cn.xinfang.petition.evaluation.EvaluationState;
import cn.xinfang.petition.evaluation.Grievance;
import cn.xinfang.petition.evaluation.Satisfaction;
import cn.xinfang.petition.evaluation.Subject;
import cn.xinfang.web.file.PetitionFile;

/** An evaluation that is taken on paper or by telephone, verified or looked into. */
@Named("evaluation")
@ViewScoped
public class EvaluationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EvaluationDesk desk;

    @Inject
    private PetitionFile file;

    private Subject subject;
    private Satisfaction satisfaction;
    private Grievance[] grievances = {};
    private String text;
    private LocalDateTime calledAt;
    private transient Part sheet;

    public String recordPaper() {
        boolean given = sheet != null && sheet.getSize() > 0;
        Content content = given ? sheet::getInputStream : null;
        desk.recordPaper(file.uuid(), evaluation(), given ? sheet.getSubmittedFileName() : null, content);
        return file.done();
    }

    public String recordCall() {
        desk.recordCall(file.uuid(), evaluation(), calledAt);
        return file.done();
    }

    public String confirm() {
        desk.verify(file.uuid(), subject, true, calledAt, text);
        return file.done();
    }

    public String deny() {
        desk.verify(file.uuid(), subject, false, calledAt, text);
        return file.done();
    }

    public String justified() {
        desk.review(file.uuid(), subject, true, text);
        return file.done();
    }

    public String unjustified() {
        desk.review(file.uuid(), subject, false, text);
        return file.done();
    }

    /** Taken by telephone and not verified. */
    public List<Subject> toVerify() {
        return said().where(it -> it.unproven() != null);
    }

    /** Not satisfied, and nobody looked into it. */
    public List<Subject> toReview() {
        return said().where(Assessment::toReview);
    }

    /** What the petitioner said so far. */
    public EvaluationState said() {
        return file.view().evaluation();
    }

    public Subject[] subjects() {
        return Subject.values();
    }

    public Satisfaction[] satisfactions() {
        return Satisfaction.values();
    }

    public Grievance[] all() {
        return Grievance.values();
    }

    private Evaluation evaluation() {
        return new Evaluation(subject, satisfaction, Set.of(grievances), text);
    }

    public Subject getSubject() {
        return subject;
    }

    public void setSubject(Subject subject) {
        this.subject = subject;
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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDateTime getCalledAt() {
        return calledAt;
    }

    public void setCalledAt(LocalDateTime calledAt) {
        this.calledAt = calledAt;
    }

    public Part getSheet() {
        return sheet;
    }

    public void setSheet(Part sheet) {
        this.sheet = sheet;
    }
}
