package cn.xinfang.web.file;

import java.io.Serializable;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.handling.ClosingDesk;
import cn.xinfang.petition.Adoption;

/** The answer to suggestions and inquiries, claim by claim. */
@Named("reply")
@ViewScoped
public class ReplyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClosingDesk desk;

    @Inject
    private PetitionFile file;

    private List<ClaimReply> claims;

    @PostConstruct
    void ofFile() {
        claims = file.view().claims().stream().map(line -> new ClaimReply(line.claim())).toList();
    }

    public String answer() {
        desk.answer(file.uuid(), claims.stream().map(ClaimReply::reply).toList());
        return file.done();
    }

    public List<ClaimReply> claims() {
        return claims;
    }

    public Adoption[] adoptions() {
        return Adoption.values();
    }
}
