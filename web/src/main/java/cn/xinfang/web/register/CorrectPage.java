package cn.xinfang.web.register;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.directory.Directory;
import cn.xinfang.docket.CaseFile;
import cn.xinfang.docket.CaseView;
import cn.xinfang.docket.ClaimLine;
import cn.xinfang.docket.Identity;
import cn.xinfang.intake.RegistrationDesk;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.registration.Particulars;
import cn.xinfang.petition.registration.Registration;

/** Puts a registration right; opening it shows the people in clear, which is logged. */
@Named("correct")
@ViewScoped
public class CorrectPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegistrationDesk desk;

    @Inject
    private CaseFile files;

    @Inject
    private Directory directory;

    @Inject
    private Enclosures enclosures;

    private String id;
    private String number;
    private Entry entry;
    private String reason;
    private List<AttachmentRef> stored;

    /** @throws NotFoundException also where nothing can be corrected any more: no page leads there */
    public void begin() {
        CaseView view = files.open(Address.id(id));
        if (view.options().stream().noneMatch(it -> it.action() == Action.CORRECT && it.open())) {
            throw new NotFoundException("correction of " + id);
        }
        stored = view.attachments();
        number = view.particulars().number();
        entry = new Entry(registration(view, files.openIdentity(Address.id(id), Texts.text("correct"))));
    }

    public String save() {
        try {
            desk.correct(Address.id(id), reason, entry.registration(directory::unit));
        } catch (RefusedException e) {
            Defects.show(List.of(e.refusal()));
            return null;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.text("corrected")));
        return "/petition?faces-redirect=true&id=" + id;
    }

    private static Registration registration(CaseView view, Identity people) {
        Particulars it = view.particulars();
        return new Registration(it.channel(), it.petitionedOn(), it.receivedOn(), null, it.division(), it.contentClass(), it.people(),
                it.affected(), it.anonymous(), it.confidential(), it.urgent(), view.matter(),
                view.claims().stream().map(ClaimLine::claim).toList(), view.attachments(), people.petitioners(), people.accused(), people.presentation());
    }

    public void attach() {
        enclosures.add(entry);
    }

    /** Only what the petition already has can be looked at. */
    public String address(AttachmentRef file) {
        return stored.contains(file) ? "/stored/attachment/" + id + "/" + file.id() : null;
    }

    public Entry entry() {
        return entry;
    }

    public String number() {
        return number;
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
