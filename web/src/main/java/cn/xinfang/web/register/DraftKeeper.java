package cn.xinfang.web.register;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.primefaces.PrimeFaces;

import cn.xinfang.intake.RegistrationDraft;
import cn.xinfang.intake.RegistrationDrafts;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.registration.Registration;

/** The draft behind the form: saved while it is typed, opened again after a lost session. */
@Named("draft")
@ViewScoped
public class DraftKeeper implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegistrationDrafts drafts;

    private UUID id = Ids.next();
    private int revision;
    private LocalTime savedAt;
    private String conflict;

    /** @throws NotFoundException when it was registered, discarded, or belongs to another unit */
    Registration open(String wanted) {
        RegistrationDraft draft = drafts.open(Address.id(wanted));
        seen(draft);
        return draft.content();
    }

    /** Once somebody else has saved it nothing more is saved from this form. */
    void save(Registration content) {
        if (conflict != null) {
            return;
        }
        try {
            seen(drafts.save(id, revision, content));
            PrimeFaces.current().ajax().addCallbackParam("draft", id.toString());
        } catch (RefusedException e) {
            conflict = e.refusal().text();
        }
    }

    private void seen(RegistrationDraft draft) {
        id = draft.id();
        revision = draft.revision();
        savedAt = draft.savedAt().atZoneSameInstant(Today.ZONE).toLocalTime();
    }

    /** What else this person has begun. */
    public List<RegistrationDraft> others() {
        return drafts.mine().stream().filter(it -> !it.id().equals(id)).toList();
    }

    public void discard(UUID draft) {
        drafts.discard(draft);
    }

    public boolean saved() {
        return revision > 0;
    }

    /** Whether nobody has saved it since it was made. */
    boolean untouched() {
        return revision == 1;
    }

    public UUID id() {
        return id;
    }

    /** That the form was loaded with or last saved; 0 for a new draft. */
    int revision() {
        return revision;
    }

    public LocalTime savedAt() {
        return savedAt;
    }

    /** In words, who saved it in between; null as long as nobody did. */
    public String conflict() {
        return conflict;
    }
}
