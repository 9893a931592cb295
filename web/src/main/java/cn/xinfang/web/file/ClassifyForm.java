package cn.xinfang.web.file;

import cn.xinfang.intake.RegistrationDesk;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Class and way of each claim, to be decided by a person. */
@Named("classify")
@ViewScoped
public class ClassifyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegistrationDesk desk;

    @Inject
    private PetitionFile file;

    @Inject
    private RouteChoices routes;

    private List<ClaimInput> claims;

    @PostConstruct
    void read() {
        claims = file.view().claims().stream().map(line -> new ClaimInput(line.claim(), file.view().particulars().ruleSet())).toList();
    }

    public List<ClaimInput> claims() {
        return claims;
    }

    /** The row just chosen decides the route too. */
    public void taken(ClaimInput claim) {
        routes.row(claim.getWay()).ifPresent(claim::take);
    }

    public String confirm() {
        desk.classify(file.uuid(), claims.stream().map(claim -> claim.claim(routes.row(claim.getWay()).orElse(null))).toList());
        return file.done();
    }
}
