package cn.xinfang.handling;

import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.Duties;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.petition.closing.RecordRevisit;
import cn.xinfang.petition.closing.RevisitMeans;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Takes what petitioners say when they are asked after the closing (回访). */
@Stateless
@RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
public class RevisitDesk {

    @Inject
    private Petitions petitions;

    /**
     * @param settled whether the matter was handled as the file says
     * @param problem what was found where it was not
     * @throws RefusedException {@code HANDLER} for who had a hand in the petition
     */
    public void record(UUID petition, LocalDate askedOn, RevisitMeans means, Boolean settled, String problem) {
        petitions.act(petition, state -> new RecordRevisit(askedOn, means, settled, problem));
    }
}
