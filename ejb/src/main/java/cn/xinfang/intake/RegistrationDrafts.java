package cn.xinfang.intake;

import cn.xinfang.directory.Duties;
import cn.xinfang.intake.store.DraftStore;
import cn.xinfang.kernel.Json;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.registration.Registration;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Registrations under way: they survive a lost session, and two people who edit one see each other. */
@Stateless
@RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.UNIT_OFFICER})
public class RegistrationDrafts {

    @Inject
    private DraftStore store;

    @Inject
    private Officials officials;

    @Inject
    private Today today;

    /**
     * Saves what has been entered so far, however incomplete.
     *
     * @param revision that the form was loaded with; 0 for a new draft
     * @return the draft with its new revision
     * @throws RefusedException {@code DRAFT_CHANGED} when somebody saved it in between, {@code DRAFT_GONE} when somebody ended it
     */
    public RegistrationDraft save(UUID id, int revision, Registration content) {
        Official official = officials.current();
        DraftStore.DraftRow row = new DraftStore.DraftRow(id, revision + 1, official.unit(), official.account(), official.name(),
                today.instant().atZone(Today.ZONE).toOffsetDateTime(), Json.write(content));
        if (!store.save(row)) {
            throw overtaken(store.draft(id, official.unit()));
        }
        return view(row);
    }

    /** @throws NotFoundException when it was registered, discarded, or belongs to another unit */
    public RegistrationDraft open(UUID id) {
        return store.draft(id, officials.current().unit()).map(RegistrationDrafts::view)
                .orElseThrow(() -> new NotFoundException("draft " + id));
    }

    /** Drafts that the caller saved last, newest first; those of a stack are found in it. */
    public List<RegistrationDraft> mine() {
        return store.savedBy(officials.current().account()).stream().map(RegistrationDrafts::view).toList();
    }

    public void discard(UUID id) {
        store.remove(id, officials.current().unit());
    }

    /** @param now the draft as it is, after somebody else was quicker */
    static RefusedException overtaken(Optional<DraftStore.DraftRow> now) {
        return new RefusedException(now
                .map(draft -> Refusal.of("DRAFT_CHANGED", "该草稿刚由" + draft.savedByName() + "保存。", "请重新打开草稿，核对后再改。"))
                .orElseGet(() -> Refusal.of("DRAFT_GONE", "该草稿已经登记或删除。", "请在列表中查看是否已登记。")));
    }

    private static RegistrationDraft view(DraftStore.DraftRow row) {
        return new RegistrationDraft(row.id(), row.revision(), row.savedByName(), row.savedAt(),
                Json.read(row.content(), Registration.class));
    }
}
