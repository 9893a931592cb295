package cn.xinfang.handling;

import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.Duties;
import cn.xinfang.directory.UnitView;
import cn.xinfang.document.DocumentKind;
import cn.xinfang.document.DocumentRegister;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.handling.DraftText;
import cn.xinfang.petition.handling.RecordContact;
import cn.xinfang.petition.handling.RecordInvestigation;
import cn.xinfang.petition.handling.SendBackDraft;
import cn.xinfang.petition.handling.Serve;
import cn.xinfang.petition.handling.SignDraft;
import cn.xinfang.petition.handling.SubmitDraft;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** The desk of the unit in charge; a petition office declines and serves here too. */
@Stateless
public class HandlingDesk {

    @Inject
    private Petitions petitions;

    @Inject
    private Directory directory;

    @Inject
    private DocumentRegister documents;

    @Inject
    private Today today;

    /** Submits an acceptance, non-acceptance, extension or opinion for signature. */
    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public void submit(UUID petition, DraftText text) {
        petitions.act(petition, state -> new SubmitDraft(Ids.next(), text));
    }

    /**
     * Signs the waiting draft; decided for the head and, during his absence, for the deputy.
     *
     * @param answers why what proofreading found may stand, by the key of the finding
     */
    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public void sign(UUID petition, Map<String, String> answers) {
        petitions.act(petition, state -> new SignDraft(number(state), answers));
    }

    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public void sendBack(UUID petition, String remark) {
        petitions.act(petition, state -> new SendBackDraft(remark));
    }

    @RolesAllowed({Duties.CASE_OFFICER, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public void recordContact(UUID petition, RecordContact contact) {
        petitions.act(petition, state -> contact);
    }

    @RolesAllowed({Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public void recordInvestigation(UUID petition, RecordInvestigation step) {
        petitions.act(petition, state -> step);
    }

    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public void serve(UUID petition, Serve service) {
        petitions.act(petition, state -> service);
    }

    private String number(PetitionState state) {
        if (state.handling().draft() == null) {
            return null;
        }
        UnitView unit = directory.unit(state.assignment().holderCode());
        DocumentKind kind = switch (state.handling().draft().text().notice()) {
            case ACCEPTANCE -> DocumentKind.ACCEPTANCE;
            case DECLINING -> DocumentKind.REFUSAL;
            case LEAD_IN -> DocumentKind.LEAD_IN;
            case EXTENSION -> DocumentKind.EXTENSION;
            case OPINION -> DocumentKind.OPINION;
            case PROCEDURAL, NO_LONGER_ACCEPTED, REVIEW_ADMISSION, REVIEW_OPINION, RE_EXAMINATION_ADMISSION, RE_EXAMINATION_OPINION ->
                    throw new IllegalStateException("not drafted here");
        };
        return documents.next(unit.code(), unit.docSign(), kind, today.date());
    }
}
