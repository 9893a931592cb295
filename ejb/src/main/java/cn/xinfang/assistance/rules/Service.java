package cn.xinfang.assistance.rules;

import cn.xinfang.journal.History;
import cn.xinfang.journal.Recorded;
import cn.xinfang.kernel.Refusal;
import java.util.Optional;
import java.util.UUID;

/**
 * A record of help after everything that happened to it.
 *
 * @param given    null as long as only later entries have arrived
 * @param petition null while it is linked to none
 * @param voided   null while it counts
 */
public record Service(ServiceGiven given, UUID petition, ServiceVoided voided) {

    public static Service of(History<ServiceFact> history) {
        Service service = new Service(null, null, null);
        for (Recorded<ServiceFact> entry : history.entries()) {
            service = service.after(entry.fact());
        }
        return service;
    }

    /** Why it can be neither linked nor voided any more; empty while it can. */
    public Optional<Refusal> closed() {
        if (voided != null) {
            return Optional.of(Refusal.of("SERVICE_VOIDED", "该服务记录已经作废。", "请重新记录。"));
        }
        return petition == null ? Optional.empty()
                : Optional.of(Refusal.of("SERVICE_LINKED", "该服务记录已关联信访件。", "请打开该件查看办理过程。"));
    }

    private Service after(ServiceFact fact) {
        if (fact instanceof ServiceGiven it) {
            return new Service(it, it.petition(), voided);
        }
        if (fact instanceof ServiceLinked it) {
            return new Service(given, it.petition(), voided);
        }
        return new Service(given, petition, (ServiceVoided) fact);
    }
}
