package cn.xinfang.review;

import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.Duties;
import cn.xinfang.petition.review.EndProcedure;
import cn.xinfang.petition.review.GiveHelp;
import cn.xinfang.petition.review.HelpKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** The end of the procedure, and the help that is owed after it. */
@Stateless
public class Aftercare {

    @Inject
    private Petitions petitions;

    /** Notes that the petitioner let his period pass. */
    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
    public void end(UUID petition, String remark) {
        petitions.act(petition, state -> new EndProcedure(remark));
    }

    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public void help(UUID petition, LocalDate on, HelpKind kind, String note) {
        petitions.act(petition, state -> new GiveHelp(on, kind, note));
    }
}
