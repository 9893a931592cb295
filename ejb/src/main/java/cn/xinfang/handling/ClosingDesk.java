package cn.xinfang.handling;

import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.Duties;
import cn.xinfang.directory.UnitView;
import cn.xinfang.document.DocumentKind;
import cn.xinfang.document.DocumentRegister;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.closing.AnswerDirectly;
import cn.xinfang.petition.closing.Cause;
import cn.xinfang.petition.closing.CheckItem;
import cn.xinfang.petition.closing.DecideFiling;
import cn.xinfang.petition.closing.FilingReason;
import cn.xinfang.petition.closing.ProposeFiling;
import cn.xinfang.petition.closing.Proofs;
import cn.xinfang.petition.closing.Reply;
import cn.xinfang.petition.closing.ReturnForRework;
import cn.xinfang.petition.closing.VerifyClosing;
import cn.xinfang.petition.closing.Withdraw;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where petitions end, or go back for rework. */
@Stateless
public class ClosingDesk {

    @Inject
    private Petitions petitions;

    @Inject
    private Directory directory;

    @Inject
    private DocumentRegister documents;

    @Inject
    private Today today;

    /** Answers suggestions and inquiries claim by claim; the paper gets its number. */
    @RolesAllowed({Duties.CASE_OFFICER, Duties.UNIT_OFFICER})
    public void answer(UUID petition, List<Reply> replies) {
        petitions.act(petition, state -> new AnswerDirectly(replies, number(state)));
    }

    @RolesAllowed(Duties.CASE_OFFICER)
    public void proposeFiling(UUID petition, FilingReason reason, String remark) {
        petitions.act(petition, state -> new ProposeFiling(reason, remark));
    }

    /** The second person's decision. */
    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
    public void decideFiling(UUID petition, boolean confirm, String remark) {
        petitions.act(petition, state -> new DecideFiling(confirm, remark));
    }

    @RolesAllowed({Duties.CASE_OFFICER, Duties.UNIT_OFFICER})
    public void withdraw(UUID petition, LocalDate signedOn, String note) {
        petitions.act(petition, state -> new Withdraw(signedOn, note));
    }

    /** What of the check list the facts prove, with the proof in words. */
    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
    public Map<CheckItem, String> proofs(UUID petition) {
        return Proofs.of(petitions.visible(petition));
    }

    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
    public void verify(UUID petition, Set<CheckItem> confirmed, Cause cause, String remark) {
        petitions.act(petition, state -> new VerifyClosing(confirmed, cause, remark));
    }

    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
    public void returnForRework(UUID petition, Set<CheckItem> defects, String remark) {
        petitions.act(petition, state -> new ReturnForRework(defects, remark));
    }

    private String number(PetitionState state) {
        UnitView unit = directory.unit(state.assignment().holderCode());
        return documents.next(unit.code(), unit.docSign(), DocumentKind.REPLY, today.date());
    }
}
