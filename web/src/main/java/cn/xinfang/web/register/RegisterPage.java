package cn.xinfang.web.register;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.directory.Directory;
import cn.xinfang.intake.RegistrationDesk;
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
    private RegistrationDesk desk;

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

    private String draftId;
    private Entry entry;
    private Registration opened;

    /** An empty form, or the draft that the address names; a letter of a stack that nobody has opened goes on from the one before. */
    public void begin() {
        if (draftId == null) {
            entry = last.next(times.today());
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
    }

    public void save() {
        draft.save(registration());
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
            RegistrationReceipt receipt = desk.register(draft.id(), draft.revision(), registration);
            last.keep(entry, work.stack());
            return work.inStack() ? goOn(receipt) : ReceiptPage.of(receipt);
        } catch (RefusedException e) {
            Defects.show(List.of(e.refusal()));
            return null;
        }
    }

    /** To the next letter of the stack, this one stays as it is. */
    public String skip() {
        return leave() ? work.next() : null;
    }

    /** To the letter before. */
    public String back() {
        return leave() ? work.previous() : null;
    }

    /** The scan belongs to the letter before. */
    public String merge() {
        return work.merge(draft.revision());
    }

    /** The letter is none, or was scanned twice. */
    public String discard() {
        draft.discard(draft.id());
        return work.next();
    }

    /** Takes the recognised text that came after the form was opened. */
    public void fill() {
        work.propose(entry.substance());
    }

    /** Whether nothing is lost by leaving: what was changed is saved, or the person knows that somebody else has saved the draft. */
    private boolean leave() {
        Registration now = registration();
        if (draft.conflict() == null && !now.equals(opened)) {
            draft.save(now);
            return draft.conflict() == null;
        }
        return true;
    }

    private String goOn(RegistrationReceipt receipt) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.text("stack.registered").replace("{0}", receipt.number()).replace("{1}", receipt.queryCode())));
        return work.next();
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
