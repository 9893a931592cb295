package cn.xinfang.web.commoncause;

import cn.xinfang.commoncause.CauseBoard;
import cn.xinfang.commoncause.CauseDesk;
import cn.xinfang.petition.Adoption;
import cn.xinfang.web.frame.Downloads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** What is done about the group on the page. */
@Named("causeForm")
@ViewScoped
public class CauseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CauseDesk desk;

    @Inject
    private CauseBoard board;

    @Inject
    private CausesPage page;

    private String to;
    private String proposal;
    private Adoption adoption;
    private String answer;
    private LocalDate answeredOn;
    private String reason;

    public String suggest() {
        desk.suggest(cause(), to, proposal);
        return CausesPage.address(cause());
    }

    public String answer() {
        desk.answer(cause(), adoption, answer, answeredOn);
        return CausesPage.address(cause());
    }

    public String setApart(UUID petition) {
        desk.setApart(cause(), petition, reason);
        return CausesPage.address(cause());
    }

    public void print() {
        Downloads.pdf(board.letter(cause()));
    }

    public Adoption[] adoptions() {
        return Adoption.values();
    }

    private UUID cause() {
        return page.one().id();
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }

    public Adoption getAdoption() {
        return adoption;
    }

    public void setAdoption(Adoption adoption) {
        this.adoption = adoption;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(LocalDate answeredOn) {
        this.answeredOn = answeredOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
