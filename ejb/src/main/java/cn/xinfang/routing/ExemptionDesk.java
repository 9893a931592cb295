package cn.xinfang.routing;

import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.Duties;
import cn.xinfang.petition.assignment.Refer;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.petition.protection.ReferByExemption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Lets a report go below the accused, where the head of a superior office finds that nobody else can look into it. */
@Stateless
@RolesAllowed(Duties.OFFICE_HEAD)
public class ExemptionDesk {

    @Inject
    private Petitions petitions;

    @Inject
    private Receivers receivers;

    @Inject
    private ReferralLetters letters;

    /**
     * @param dueOn  only for an assignment
     * @param reason why only this unit can look into it; part of the journal
     */
    public void refer(UUID petition, ReferralMode mode, String unit, LocalDate dueOn, String remark, String reason) {
        petitions.act(petition, state -> new ReferByExemption(new Refer(mode, receivers.of(unit), dueOn, letters.number(state, mode), remark), reason));
    }
}
