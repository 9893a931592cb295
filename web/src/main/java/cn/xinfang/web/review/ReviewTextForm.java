package cn.xinfang.web.review;

import cn.xinfang.correspondence.Correspondence;
import cn.xinfang.petition.handling.ClaimResult;
import cn.xinfang.petition.review.AdmissionText;
import cn.xinfang.petition.review.DecisionText;
import cn.xinfang.petition.review.Instance;
import cn.xinfang.petition.review.RequestGround;
import cn.xinfang.petition.review.ReviewOutcome;
import cn.xinfang.petition.review.ReviewText;
import cn.xinfang.review.ReviewDesk;
import cn.xinfang.web.file.ClaimAnswer;
import cn.xinfang.web.file.PetitionFile;
import cn.xinfang.web.frame.Downloads;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The papers of the reviewing body: whether the request is taken up, then its opinion. */
@Named("reviewDraft")
@ViewScoped
public class ReviewTextForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewDesk desk;

    @Inject
    private Correspondence correspondence;

    @Inject
    private PetitionFile file;

    private boolean declined;
    private RequestGround ground;
    private String explanation;
    private String rightBody;
    private ReviewOutcome outcome;
    private String findings;
    private String reasons;
    private String basis;
    private int redoDays;
    private String nextBody;

    private List<ClaimAnswer> answers;

    @PostConstruct
    void claims() {
        answers = file.view().claims().stream().map(line -> new ClaimAnswer(line.claim())).toList();
    }

    /** Whether the request has been taken up, so that the opinion is next. */
    public boolean deciding() {
        return file.view().review().current().accepted();
    }

    public boolean last() {
        return file.view().review().current().request().instance() == Instance.RE_EXAMINATION;
    }

    public List<ClaimAnswer> answers() {
        return answers;
    }

    public ReviewOutcome[] outcomes() {
        return ReviewOutcome.values();
    }

    public ClaimResult.Outcome[] results() {
        return ClaimResult.Outcome.values();
    }

    public RequestGround[] grounds() {
        return RequestGround.values();
    }

    public List<String> nextBodies() {
        return desk.nextBodies(file.uuid());
    }

    public String submit() {
        desk.submit(file.uuid(), text());
        return file.done();
    }

    public void preview() {
        Downloads.pdf(correspondence.previewReview(file.uuid(), text()));
    }

    private ReviewText text() {
        if (!deciding()) {
            return new AdmissionText(!declined, declined ? ground : null, explanation, rightBody);
        }
        List<ClaimResult> changes = outcome == ReviewOutcome.CHANGED
                ? answers.stream().map(ClaimAnswer::result).filter(it -> it.outcome() != null).toList() : List.of();
        return new DecisionText(outcome, findings, reasons, basis, changes, outcome == ReviewOutcome.REDO ? redoDays : 0,
                last() || outcome == ReviewOutcome.REDO ? null : nextBody);
    }

    public boolean isDeclined() {
        return declined;
    }

    public void setDeclined(boolean declined) {
        this.declined = declined;
    }

    public RequestGround getGround() {
        return ground;
    }

    public void setGround(RequestGround ground) {
        this.ground = ground;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    public String getRightBody() {
        return rightBody;
    }

    public void setRightBody(String rightBody) {
        this.rightBody = rightBody;
    }

    public ReviewOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ReviewOutcome outcome) {
        this.outcome = outcome;
    }

    public String getFindings() {
        return findings;
    }

    public void setFindings(String findings) {
        this.findings = findings;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public int getRedoDays() {
        return redoDays;
    }

    public void setRedoDays(int redoDays) {
        this.redoDays = redoDays;
    }

    public String getNextBody() {
        return nextBody;
    }

    public void setNextBody(String nextBody) {
        this.nextBody = nextBody;
    }
}
