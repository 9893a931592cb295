package cn.xinfang.assistance;

import cn.xinfang.assistance.rules.Giving;
import cn.xinfang.assistance.rules.Service;
import cn.xinfang.assistance.rules.ServiceFact;
import cn.xinfang.assistance.rules.ServiceGiven;
import cn.xinfang.assistance.rules.ServiceLinked;
import cn.xinfang.assistance.rules.ServiceVoided;
import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.Duties;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.assistance.Help;
import cn.xinfang.petition.assistance.RecordAssistance;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Records help to citizens (便民服务). */
@Stateless
@RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.UNIT_OFFICER})
public class ServiceDesk {

    @Inject
    private Journal journal;

    @Inject
    private Petitions petitions;

    @Inject
    private Officials officials;

    @Inject
    private Today today;

    /**
     * @param petition that it was about, which tells of it then; null if there is none
     * @throws RefusedException with what is missing, or where the petition is not the unit's concern
     */
    public UUID give(Giving giving, UUID petition) {
        giving.refusal(today.date()).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        Official official = officials.current();
        if (petition != null) {
            petitions.act(petition, state -> new RecordAssistance(giving.help()));
        }
        UUID id = Ids.next();
        journal.begin(id, ServiceProjector.KIND,
                List.of(giving.given(official.unit(), official.unitName(), official.node(), petition)), official.author());
        return id;
    }

    /**
     * Help has become a petition, which tells of it from now on.
     *
     * @throws NotFoundException for a record of another unit
     * @throws RefusedException  {@code SERVICE_VOIDED}, {@code SERVICE_LINKED}
     */
    public void link(UUID service, UUID petition) {
        History<ServiceFact> history = open(service);
        ServiceGiven given = Service.of(history).given();
        petitions.act(petition, state -> new RecordAssistance(new Help(given.kind(), given.on(), given.consent(), given.note())));
        journal.append(history, List.of(new ServiceLinked(petition)), officials.current().author());
    }

    /**
     * Takes a wrong record out of the count.
     *
     * @throws NotFoundException for a record of another unit
     * @throws RefusedException  {@code REASON_MISSING}, {@code SERVICE_VOIDED}, {@code SERVICE_LINKED}
     */
    public void makeVoid(UUID service, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RefusedException(Refusal.of("REASON_MISSING", "作废须写明原因。", "请填写作废原因。"));
        }
        journal.append(open(service), List.of(new ServiceVoided(today.date(), reason)), officials.current().author());
    }

    private History<ServiceFact> open(UUID id) {
        History<ServiceFact> history = journal.read(id, ServiceFact.class);
        Service service = Service.of(history);
        if (service.given() == null || !service.given().unit().equals(officials.current().unit())) {
            throw new NotFoundException("service " + id);
        }
        service.closed().ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        return history;
    }
}
