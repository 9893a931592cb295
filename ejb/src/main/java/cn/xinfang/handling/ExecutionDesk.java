package cn.xinfang.handling;

import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.Duties;
import cn.xinfang.petition.execution.CheckExecution;
import cn.xinfang.petition.execution.DateExecution;
import cn.xinfang.petition.execution.ReportExecution;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Carrying out what a served opinion supports (信访工作条例 Article 32). */
@Stateless
public class ExecutionDesk {

    @Inject
    private Petitions petitions;

    @RolesAllowed({Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public void date(UUID petition, DateExecution execution) {
        petitions.act(petition, state -> execution);
    }

    @RolesAllowed({Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public void report(UUID petition, ReportExecution execution) {
        petitions.act(petition, state -> execution);
    }

    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
    public void check(UUID petition, CheckExecution execution) {
        petitions.act(petition, state -> execution);
    }
}
