package cn.xinfang.web.file;

import java.io.Serializable;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.intake.RegistrationDesk;

/** Class and route of each claim, to be confirmed by a person. */
@Named("classify")
@ViewScoped
public class ClassifyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegistrationDesk desk;

    @Inject
    private PetitionFile file;


    private List<ClaimInput> claims;

    @PostConstruct
    void read() {
        claims = file.view().claims().stream().map(line -> new ClaimInput(line.claim())).toList();
    }

    public List<ClaimInput> claims() {
        return claims;
    }

    public String confirm() {
        desk.classify(file.uuid(), claims.stream().map(ClaimInput::claim).toList());
        return file.done();
    }
}
