package cn.xinfang.web.file;

import java.io.Serializable;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.correspondence.Correspondence;
import cn.xinfang.docket.ClaimLine;
import cn.xinfang.handling.HandlingDesk;
import cn.xinfang.petition.handling.ClaimResult;
import cn.xinfang.petition.handling.Finding;
import cn.xinfang.petition.handling.OpinionText;
import cn.xinfang.web.frame.Downloads;

/** The draft of a handling opinion, claim by claim. */
@Named("opinion")
@ViewScoped
public class OpinionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HandlingDesk desk;

    @Inject
    private Correspondence correspondence;

    @Inject
    private PetitionFile file;

    private String facts;
    private String reviewBody;
    private String difference;

    private List<ClaimAnswer> answers;
    private transient List<Finding> findings;

    @PostConstruct
    void claims() {
        answers = file.view().claims().stream().filter(ClaimLine::open).map(line -> new ClaimAnswer(line.claim())).toList();
    }

    public List<ClaimAnswer> answers() {
        return answers;
    }

    public ClaimResult.Outcome[] outcomes() {
        return ClaimResult.Outcome.values();
    }

    public String submit() {
        desk.submit(file.uuid(), draft());
        return file.done();
    }

    /** Looks for slips in what is drafted so far. */
    public void proofread() {
        findings = correspondence.proofread(file.uuid(), draft());
    }

    /** Null before it was proofread. */
    public List<Finding> findings() {
        return findings;
    }

    public void preview() {
        Downloads.pdf(correspondence.preview(file.uuid(), draft()));
    }

    private OpinionText draft() {
        return new OpinionText(facts, answers.stream().map(ClaimAnswer::result).toList(), reviewBody, difference);
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getDifference() {
        return difference;
    }

    public void setDifference(String difference) {
        this.difference = difference;
    }

    public String getReviewBody() {
        return reviewBody;
    }

    public void setReviewBody(String reviewBody) {
        this.reviewBody = reviewBody;
    }
}
