package cn.xinfang.statistics;

import cn.xinfang.directory.Duties;
import cn.xinfang.directory.Duty;
import cn.xinfang.docket.PetitionList;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import cn.xinfang.statistics.Overview.UnitFigure;
import cn.xinfang.statistics.rules.Area;
import cn.xinfang.statistics.rules.Coverage;
import cn.xinfang.statistics.rules.Period;
import cn.xinfang.statistics.store.FigureStore;
import cn.xinfang.statistics.store.FigureStore.Viewer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The figures of the signed-in office's area: of the whole city, or of its county. */
@Stateless
@RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
public class Figures {

    @Inject
    private FigureStore store;

    @Inject
    private PetitionList list;

    @Inject
    private Officials officials;

    @Inject
    private NodeSettings node;

    @Inject
    private Today today;

    /**
     * The director's page of this week, this month and this year, each beside the year before.
     *
     * @throws NotFoundException for others than the head of a petition office and his deputies
     */
    public Overview overview() {
        return overview(Period.current(today.date()));
    }

    /**
     * The director's page of a chosen period beside the year before.
     *
     * @throws NotFoundException as above
     * @throws RefusedException  {@code PERIOD} when it is none or reaches beyond today
     */
    public Overview overviewOf(LocalDate from, LocalDate to) {
        return overview(List.of(Period.chosen(from, to, today.date())));
    }

    private Overview overview(List<Period> periods) {
        Official official = officials.current();
        if (!official.office() || !official.duties().contains(Duty.OFFICE_HEAD)) {
            throw new NotFoundException("overview");
        }
        boolean city = node.role() == NodeSettings.Role.CITY;
        Reading reading = new Reading(store, new Area(city ? null : node.node()), new Viewer(official.unit(), node.node()), today.date());
        List<UnitFigure> units = reading.overdueByUnit();
        return new Overview(today.date(), coverage(city), periods, reading.received(periods), reading.inHand(), reading.dueThisWeek(),
                reading.overdue(), reading.obstruction(), units.stream().limit(Overview.LINES).toList(), units.size(), reading.causes(periods.get(periods.size() - 1)), list.oldest(reading.held(), Overview.LINES), reading.evaluated(periods));
    }

    private String coverage(boolean city) {
        List<Coverage.County> counties = city ? store.counties(Today.ZONE) : List.of();
        return Coverage.text(counties, today.instant().atZone(Today.ZONE).toLocalDateTime());
    }
}
