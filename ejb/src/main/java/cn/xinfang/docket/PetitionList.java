package cn.xinfang.docket;

import cn.xinfang.directory.CodeTables;
import cn.xinfang.directory.Duties;
import cn.xinfang.docket.model.PetitionRow;
import cn.xinfang.docket.rules.Light;
import cn.xinfang.docket.rules.PageKey;
import cn.xinfang.docket.rules.PetitionFilter;
import cn.xinfang.docket.rules.PetitionOrder;
import cn.xinfang.docket.rules.PetitionView;
import cn.xinfang.docket.store.PetitionQuery;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The petitions that the signed-in person may see, the one that is due first on top. */
@Stateless
@RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PetitionList {

    /** Lines of a page at most. */
    public static final int LONGEST_PAGE = 200;

    private PetitionQuery query;
    private CodeTables codes;
    private Officials officials;
    private Today today;

    protected PetitionList() {
    }

    @Inject
    public PetitionList(PetitionQuery query, CodeTables codes, Officials officials, Today today) {
        this.query = query;
        this.codes = codes;
        this.officials = officials;
        this.today = today;
    }

    /** A page of what is due first. */
    public PetitionPage page(PetitionFilter filter, PageKey after, int size) {
        return page(filter, PetitionOrder.DUE, after, size);
    }

    /**
     * @param after end of the page before; null for the first page
     * @param size  1 to {@link #LONGEST_PAGE} lines
     */
    public PetitionPage page(PetitionFilter filter, PetitionOrder order, PageKey after, int size) {
        if (size < 1 || size > LONGEST_PAGE) {
            throw new IllegalArgumentException("A page has 1 to " + LONGEST_PAGE + " lines, not " + size);
        }
        List<PetitionRow> rows = query.page(filter, scope(), order, after, size + 1);
        List<PetitionLine> lines = rows.stream().limit(size).map(this::line).toList();
        return new PetitionPage(lines, rows.size() > size ? lines.get(size - 1).key(order) : null);
    }

    /** The petitions before and after a place in the list; the one of the place may have left the list meanwhile. */
    public Neighbours around(PetitionFilter filter, PetitionOrder order, PageKey place) {
        PetitionQuery.Scope scope = scope();
        PetitionLine previous = query.before(filter, scope, order, place).map(this::line).orElse(null);
        PetitionLine next = query.page(filter, scope, order, place, 1).stream().findFirst().map(this::line).orElse(null);
        return new Neighbours(previous, next);
    }

    /** Those of the given petitions that the signed-in person may see, in the order given. */
    public List<PetitionLine> those(List<UUID> petitions) {
        return query.those(petitions, scope()).stream().map(this::line).sorted(Comparator.comparing(it -> petitions.indexOf(it.id()))).toList();
    }

    /** Those that were received first. */
    public List<PetitionLine> oldest(PetitionFilter filter, int size) {
        return query.oldest(filter, scope(), size).stream().map(this::line).toList();
    }

    /** How many petitions each view holds under the other conditions of the filter; its own view does not count. */
    public Map<PetitionView, Long> counts(PetitionFilter filter, Collection<PetitionView> views) {
        PetitionQuery.Scope scope = scope();
        Map<PetitionView, Long> counts = new EnumMap<>(PetitionView.class);
        views.forEach(view -> counts.put(view, query.count(filter.with(view), scope)));
        return counts;
    }

    /** How many open restricted petitions of the office's area the lists do not show, because other units handle them. */
    @RolesAllowed(Duties.OFFICE_HEAD)
    public long withheld() {
        return query.withheld(scope());
    }

    private PetitionQuery.Scope scope() {
        return new PetitionQuery.Scope(officials.current().actor(), today.date());
    }

    private PetitionLine line(PetitionRow row) {
        LocalDate due = row.dueLegal();
        return new PetitionLine(row.id(), row.number(), row.channel(), row.summary(),
                codes.className(row.contentClass()), codes.divisionName(row.division()), row.holderName(), row.status(), row.people(), row.urgent(), row.restricted(), row.inTransit(), row.receivedOn(),
                row.registeredOn(), row.dueKind(), due, due == null ? null : ChronoUnit.DAYS.between(today.date(), due),
                row.provisional(), Light.running(due, today.date()),
                row.registrarName(), row.remindedOn());
    }
}
