package cn.xinfang.web.register;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.directory.Directory;
import cn.xinfang.intake.LinkDesk;
import cn.xinfang.intake.RegistrationDesk;
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
    private LinkDesk links;

    @Inject
    private LikelyPanel likely;

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

    private String draftId;
    private Entry entry;

    /** An empty form, or the draft that the address names. */
    public void begin() {
        entry = draftId == null ? last.next(times.today()) : new Entry(draft.open(draftId));
        if (draft.saved()) {
            likely.compare(draft.id(), registration());
        }
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
        List<Refusal> defects = registration.defects(times.today());
        if (!defects.isEmpty()) {
            Defects.show(defects);
            return null;
        }
        if (!draft.saved()) {
            draft.save(registration);
        }
        try {
            String page = ReceiptPage.of(likely.chosen() == null ? desk.register(draft.id(), draft.revision(), registration)
                    : links.register(draft.id(), draft.revision(), registration, likely.chosen().id(), likely.kind()));
            last.keep(entry);
            return page;
        } catch (RefusedException e) {
            Defects.show(List.of(e.refusal()));
            return null;
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
