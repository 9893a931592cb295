package cn.xinfang.handling;

import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.Duties;
import cn.xinfang.petition.mediation.SettleClaims;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** What the parties settle among themselves (信访工作条例 Article 33). */
@Stateless
public class MediationDesk {

    @Inject
    private Petitions petitions;

    @RolesAllowed({Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public void settle(UUID petition, SettleClaims agreement) {
        petitions.act(petition, state -> agreement);
    }
}
