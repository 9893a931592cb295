package cn.xinfang.web.file;

import cn.xinfang.correspondence.Correspondence;
import cn.xinfang.handling.HandlingDesk;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.handling.LeadInText;
import cn.xinfang.web.frame.Downloads;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The draft of a notice that leads claims into statutory procedures. */
@Named("leadIn")
@ViewScoped
public class LeadInForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HandlingDesk desk;

    @Inject
    private Correspondence correspondence;

    @Inject
    private PetitionFile file;

    @Inject
    private RouteChoices routes;

    private List<LedClaim> claims;
    private String explanation;

    @PostConstruct
    void read() {
        claims = file.view().claims().stream().filter(line -> line.open() && line.claim().claimClass() == ClaimClass.APPEAL)
                .map(line -> new LedClaim(line.claim())).toList();
    }

    public List<LedClaim> claims() {
        return claims;
    }

    public void taken(LedClaim claim) {
        routes.row(claim.getWay()).ifPresent(claim::take);
    }

    public String submit() {
        desk.submit(file.uuid(), draft());
        return file.done();
    }

    public void preview() {
        Downloads.pdf(correspondence.preview(file.uuid(), draft()));
    }

    private LeadInText draft() {
        return new LeadInText(claims.stream().filter(LedClaim::isChosen).map(LedClaim::led).toList(), explanation);
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
