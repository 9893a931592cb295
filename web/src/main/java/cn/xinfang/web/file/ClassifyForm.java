package cn.xinfang.web.file;

import cn.xinfang.docket.ClaimLine;
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
        claims = file.view().claims().stream().filter(line -> !file.view().classified() || returned(line)).map(line -> new ClaimInput(line.claim(), file.view().particulars().ruleSet())).toList();
    }

    public List<ClaimInput> claims() {
        return claims;
    }

    /** The row just chosen decides the route too. */
    public void taken(ClaimInput claim) {
        routes.row(claim.getWay()).ifPresent(claim::take);
    }

    public String confirm() {
        desk.classify(file.uuid(), file.view().claims().stream().map(line -> claims.stream().filter(it -> it.number() == line.claim().number())
                .findFirst().map(it -> it.claim(routes.row(it.getWay()).orElse(null))).orElse(line.claim())).toList());
        return file.done();
    }

    private static boolean returned(ClaimLine line) {
        return line.way() != null && line.way().refused();
    }
}
