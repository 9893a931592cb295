package cn.xinfang.supervision;

import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.Duties;
import cn.xinfang.directory.UnitView;
import cn.xinfang.document.DocumentKind;
import cn.xinfang.document.DocumentRegister;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.supervision.AnswerSupervision;
import cn.xinfang.petition.supervision.CloseSupervision;
import cn.xinfang.petition.supervision.Demand;
import cn.xinfang.petition.supervision.PressSupervision;
import cn.xinfang.petition.supervision.ReportUrgent;
import cn.xinfang.petition.supervision.Supervise;
import cn.xinfang.petition.supervision.SupervisionLevel;
import cn.xinfang.petition.supervision.SupervisionTrigger;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Supervises units in charge, takes their reports, and closes what is verified. */
@Stateless
public class SupervisionDesk {

    @Inject
    private Petitions petitions;

    @Inject
    private Officials officials;

    @Inject
    private Directory directory;

    @Inject
    private DocumentRegister documents;

    @Inject
    private Today today;

    /** The day by which a unit usually reports. */
    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
    public LocalDate usualReport() {
        return petitions.terms().calendar().plusWorkdays(today.date(), Demand.USUAL_DAYS);
    }

    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
    public void supervise(UUID petition, SupervisionTrigger trigger, Demand demand) {
        petitions.act(petition, state -> new Supervise(Ids.next(), petitions.unit(officials.current().unit()), trigger, demand, number(demand)));
    }

    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
    public void press(UUID petition, Demand demand) {
        petitions.act(petition, state -> new PressSupervision(demand, number(demand)));
    }

    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public void answer(UUID petition, String report) {
        petitions.act(petition, state -> new AnswerSupervision(report));
    }

    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
    public void close(UUID petition, String remark) {
        petitions.act(petition, state -> new CloseSupervision(remark));
    }

    /** Records that a major and urgent matter was reported, and to whom. */
    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public void reportUrgent(UUID petition, String bodies, String means) {
        petitions.act(petition, state -> new ReportUrgent(bodies, means));
    }

    /** Only a letter has a number; a refused command gives it back with its transaction. */
    private String number(Demand demand) {
        if (demand.level() != SupervisionLevel.LETTER) {
            return null;
        }
        UnitView own = directory.unit(officials.current().unit());
        return documents.next(own.code(), own.docSign(), DocumentKind.SUPERVISION_LETTER, today.date());
    }
}
