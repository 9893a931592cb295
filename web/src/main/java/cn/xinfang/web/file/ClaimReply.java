package cn.xinfang.web.file;

import java.io.Serializable;

import cn.xinfang.petition.Adoption;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.closing.Reply;

/** What is being answered to a suggestion or an inquiry. */
public class ClaimReply implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int number;
    private final String claim;
    private final boolean suggestion;
    private Adoption adoption;
    private String text;

    public ClaimReply(Claim claim) {
        this.number = claim.number();
        this.claim = claim.text();
        this.suggestion = claim.claimClass() == ClaimClass.SUGGESTION;
    }

    public Reply reply() {
        return new Reply(number, adoption, text);
    }

    public int number() {
        return number;
    }

    public String claim() {
        return claim;
    }

    public boolean suggestion() {
        return suggestion;
    }

    public Adoption getAdoption() {
        return adoption;
    }

    public void setAdoption(Adoption adoption) {
        this.adoption = adoption;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
