package cn.xinfang.correspondence;

import cn.xinfang.casework.Petitions;
import cn.xinfang.correspondence.rules.Composition;
import cn.xinfang.correspondence.rules.Issue;
import cn.xinfang.correspondence.rules.Issues;
import cn.xinfang.directory.Duties;
import cn.xinfang.document.DocumentRenderer;
import cn.xinfang.document.MergeRecord;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.assignment.Refer;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The papers that an action would make today: without number, the name masked. Nothing is recorded. */
@Stateless
@RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
public class LetterPreview {

    @Inject
    private Petitions petitions;

    @Inject
    private Officials officials;

    @Inject
    private ContactBook contacts;

    @Inject
    private DocumentRenderer renderer;

    /**
     * The letter to the unit, and what tells the petitioner of it.
     *
     * @throws NotFoundException when there is no such petition for this official
     * @throws RefusedException  where it could not be referred like this
     */
    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
    public byte[] referral(UUID petition, ReferralMode mode, String unit, LocalDate dueOn, String remark) {
        return of(petition, new Refer(mode, unit == null ? null : petitions.unit(unit), dueOn, null, remark));
    }

    /**
     * @throws NotFoundException when there is no such petition for this official
     * @throws RefusedException  where the action is not allowed, {@code NO_PAPER} where it makes no paper
     */
    public byte[] of(UUID petition, PetitionCommand command) {
        Official official = officials.current();
        PetitionState state = petitions.visible(petition);
        Decision decision = Petition.decide(state, command, petitions.situation(official));
        if (decision instanceof Decision.Refused refused) {
            throw new RefusedException(refused.refusal());
        }
        List<Issue> issues = Issues.preview(((Decision.Facts) decision).facts(), state, official.name());
        if (issues.isEmpty()) {
            throw new RefusedException(Refusal.of("NO_PAPER", "此项办理不产生文书。", null));
        }
        return renderer.pdf(issues.stream().<MergeRecord>map(issue -> Composition.of(issue, contacts.of(issue))).toList());
    }
}
