package cn.xinfang.web.register;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.assistance.ServiceDesk;
import cn.xinfang.directory.Directory;
import cn.xinfang.intake.RegistrationReceipt;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.petition.registration.Registration;
import cn.xinfang.web.frame.Times;

/** Registers one petition. */
@Named("register")
@ViewScoped
public class RegisterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LikelyPanel likely;

    @Inject
    private ServiceDesk services;

    @Inject
    private Directory directory;

    @Inject
    private DraftKeeper draft;

    @Inject
    private LastEntry last;

    @Inject
    private Enclosures enclosures;

    @Inject
    private Times times;

    @Inject
    private StackWork work;

    @Inject
    private ComplaintStart complaint;

    private String draftId;
    private String serviceId;
    private Entry entry;
    private Registration opened;

    /** An empty form, or the draft that the address names; a letter of a stack that nobody has opened goes on from the one before. */
    public void begin() {
        if (draftId == null) {
            entry = last.next(times.today());
            complaint.begin(entry);
            return;
        }
        entry = new Entry(draft.open(draftId));
        work.open(draft.id());
        if (work.inStack()) {
            if (draft.untouched()) {
                last.carryOver(entry, work.stack());
            }
            work.propose(entry.substance());
        }
        opened = registration();
        likely.compare(draft.id(), opened);
    }

    public void save() {
        Registration registration = registration();
        draft.save(registration);
        if (draft.conflict() == null) {
            likely.compare(draft.id(), registration);
        }
    }

    /** Saved first: only a saved draft can be ended, so nothing is registered twice. */
    public String register() {
        Registration registration = registration();
        List<Refusal> defects = Stream.concat(registration.defects(times.today()).stream(), work.defects(entry.substance()).stream()).toList();
        if (!defects.isEmpty()) {
            Defects.show(defects);
            return null;
        }
        if (!draft.saved()) {
            draft.save(registration);
        }
        try {
            RegistrationReceipt receipt = likely.register(draft.id(), draft.revision(), registration);
            link(receipt.petition());
            last.keep(entry, work.stack());
            return work.inStack() ? work.next(receipt) : ReceiptPage.of(receipt);
        } catch (RefusedException e) {
            Defects.show(List.of(e.refusal()));
            return null;
        }
    }

    /** Whether nothing is lost by leaving: what was changed is saved, or the person knows that somebody else has saved the draft. */
    boolean leave() {
        Registration now = registration();
        if (draft.conflict() == null && !now.equals(opened)) {
            draft.save(now);
            return draft.conflict() == null;
        }
        return true;
    }

    /** The petition stands whether its record of help can be linked or not; where not, it is said. */
    private void link(UUID petition) {
        if (serviceId == null) {
            return;
        }
        try {
            services.link(Address.id(serviceId), petition);
        } catch (RefusedException e) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().getFlash().setKeepMessages(true);
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, e.refusal().text(), null));
        }
    }

    public void attach() {
        enclosures.add(entry);
        save();
    }

    public String address(AttachmentRef file) {
        return "/stored/draft/" + draft.id() + "/" + file.id();
    }

    private Registration registration() {
        return entry.registration(directory::unit);
    }

    /** The record of help from which this registration comes; null if there is none. */
    public String getServiceId() {
        return serviceId;
    }

    public void setServiceId(String serviceId) {
        this.serviceId = serviceId;
    }

    public Entry entry() {
        return entry;
    }

    public String getDraftId() {
        return draftId;
    }

    public void setDraftId(String draftId) {
        this.draftId = draftId;
    }
}
