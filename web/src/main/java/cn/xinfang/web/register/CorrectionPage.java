package cn.xinfang.web.register;

import java.io.Serializable;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.directory.Directory;
import cn.xinfang.docket.CaseFile;
import cn.xinfang.docket.CaseView;
import cn.xinfang.docket.ClaimLine;
import cn.xinfang.docket.Identity;
import cn.xinfang.intake.RegistrationDesk;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.registration.Particulars;
import cn.xinfang.petition.registration.Registration;

/** The registration block of a petition, to be put right. Opening it shows the petitioners, so it is logged. */
@Named("correction")
@ViewScoped
public class CorrectionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseFile files;

    @Inject
    private RegistrationDesk desk;

    @Inject
    private Directory directory;

    private String id;
    private String reason;
    private RegistrationInput input;

    public void open() {
        CaseView view = files.open(uuid());
        boolean open = view.options().stream().anyMatch(option -> option.open() && option.action() == Action.CORRECT);
        if (!open) {
            throw new NotFoundException("correction of " + id);
        }
        input = new RegistrationInput(registration(view, files.openIdentity(uuid(), Action.CORRECT.label())));
    }

    public String submit() {
        desk.correct(uuid(), reason, input.registration(directory));
        return "/petition?faces-redirect=true&id=" + id;
    }

    private UUID uuid() {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new NotFoundException("petition " + id);
        }
    }

    private static Registration registration(CaseView view, Identity people) {
        Particulars of = view.particulars();
        return new Registration(of.channel(), of.petitionedOn(), of.receivedOn(), null, of.division(), of.contentClass(),
                of.people(), of.affected(), of.anonymous(), of.confidential(), of.urgent(), view.matter(),
                view.claims().stream().map(ClaimLine::claim).toList(), view.attachments(), people.petitioners(), people.accused());
    }

    public RegistrationInput getInput() {
        return input;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
