package cn.xinfang.handling;

import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.Duties;
import cn.xinfang.petition.cohandling.AnswerPart;
import cn.xinfang.petition.cohandling.AskPart;
import cn.xinfang.petition.cohandling.CallOffPart;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Several units on one petition: the lead asks for parts, the others answer them. */
@Stateless
public class CoHandlingDesk {

    @Inject
    private Petitions petitions;

    /** @param unit code; null where none was chosen, which the decision refuses */
    @RolesAllowed({Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public void ask(UUID petition, String unit, LocalDate dueOn, String task) {
        petitions.act(petition, state -> new AskPart(unit == null ? null : petitions.unit(unit), dueOn, task));
    }

    /** @param number of the part */
    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public void answer(UUID petition, int number, String answer) {
        petitions.act(petition, state -> new AnswerPart(number, answer));
    }

    /** @param number of the part */
    @RolesAllowed({Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public void callOff(UUID petition, int number, String reason) {
        petitions.act(petition, state -> new CallOffPart(number, reason));
    }
}
