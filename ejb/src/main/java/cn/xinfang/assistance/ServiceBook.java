package cn.xinfang.assistance;

import cn.xinfang.assistance.store.ServiceStore;
import cn.xinfang.assistance.store.ServiceStore.CountRow;
import cn.xinfang.assistance.store.ServiceStore.ServiceRow;
import cn.xinfang.directory.Duties;
import cn.xinfang.petition.assistance.Consent;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The records of help: a unit reads its own, a petition office those of its area. */
@Stateless
@RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ServiceBook {

    /** Records that are listed at most. */
    public static final int LONGEST = 200;

    @Inject
    private ServiceStore store;

    @Inject
    private Officials officials;

    /** The newest first. */
    public List<ServiceLine> list(LocalDate from, LocalDate to) {
        Official official = officials.current();
        return store.between(from, to, scope(official), LONGEST).stream().map(row -> line(row, official)).toList();
    }

    /** By unit; voided records do not count. */
    public List<ServiceCounts> counts(LocalDate from, LocalDate to) {
        Map<String, List<CountRow>> units = store.counts(from, to, scope(officials.current())).stream()
                .collect(Collectors.groupingBy(CountRow::unitName, LinkedHashMap::new, Collectors.toList()));
        return units.entrySet().stream().map(unit -> new ServiceCounts(unit.getKey(),
                unit.getValue().stream().collect(Collectors.toMap(CountRow::kind, CountRow::records)),
                unit.getValue().stream().mapToLong(CountRow::people).sum())).toList();
    }

    /** Null for all that this node holds, which is the area of its petition office. */
    private static String scope(Official official) {
        return official.office() ? null : official.unit();
    }

    private static ServiceLine line(ServiceRow row, Official official) {
        return new ServiceLine(row.id(), row.kind(), row.on(), row.unitName(), row.unit().equals(official.unit()), row.people(),
                row.destination(), row.consent() == null ? null : Consent.valueOf(row.consent()), row.note(), row.petition(), row.voided(), row.voidReason());
    }
}
