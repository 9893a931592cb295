package cn.xinfang.web.file;

import java.io.Serializable;

import cn.xinfang.petition.Claim;
import cn.xinfang.petition.handling.ClaimResult;

/** What is being decided on a claim. */
public class ClaimAnswer implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int number;
    private final String claim;
    private ClaimResult.Outcome outcome;
    private String text;
    private String basis;

    public ClaimAnswer(Claim claim) {
        this.number = claim.number();
        this.claim = claim.text();
    }

    public ClaimResult result() {
        return new ClaimResult(number, outcome, text, basis);
    }

    public int number() {
        return number;
    }

    public String claim() {
        return claim;
    }

    public ClaimResult.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ClaimResult.Outcome outcome) {
        this.outcome = outcome;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
