package cn.xinfang.review;

import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.Duties;
import cn.xinfang.directory.UnitView;
import cn.xinfang.document.DocumentKind;
import cn.xinfang.document.DocumentRegister;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.review.CallHearing;
import cn.xinfang.petition.review.CloseHearing;
import cn.xinfang.petition.review.OpenHearing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Hearings of the body that reviews. */
@Stateless
@RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
public class HearingDesk {

    @Inject
    private Petitions petitions;

    @Inject
    private Directory directory;

    @Inject
    private DocumentRegister documents;

    @Inject
    private Today today;

    /** @param participants who is invited, in words */
    public void call(UUID petition, LocalDate heldOn, String place, String chair, String participants) {
        petitions.act(petition, state -> new CallHearing(heldOn, place, chair, participants, number(state, DocumentKind.HEARING_NOTICE)));
    }

    public void open(UUID petition, LocalDate on) {
        petitions.act(petition, state -> new OpenHearing(on));
    }

    /** @param on last day of the hearing */
    public void close(UUID petition, LocalDate on, String record, String conclusion) {
        petitions.act(petition, state -> new CloseHearing(on, record, conclusion, number(state, DocumentKind.HEARING_RECORD)));
    }

    private String number(PetitionState state, DocumentKind kind) {
        if (state.review().current() == null || state.review().current().request().body().outside()) {
            return null;
        }
        UnitView unit = directory.unit(state.review().current().desk());
        return documents.next(unit.code(), unit.docSign(), kind, today.date());
    }
}
