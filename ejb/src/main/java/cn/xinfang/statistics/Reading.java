package cn.xinfang.statistics;

import cn.xinfang.docket.rules.PetitionFilter;
import cn.xinfang.docket.rules.PetitionView;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.evaluation.Subject;
import cn.xinfang.petition.closing.Cause;
import cn.xinfang.statistics.Overview.CauseRow;
import cn.xinfang.statistics.Overview.Cell;
import cn.xinfang.statistics.Overview.Evaluated;
import cn.xinfang.statistics.Overview.Row;
import cn.xinfang.statistics.Overview.UnitFigure;
import cn.xinfang.statistics.rules.Area;
import cn.xinfang.statistics.rules.Change;
import cn.xinfang.statistics.rules.Measure;
import cn.xinfang.statistics.rules.Opinions;
import cn.xinfang.statistics.rules.Period;
import cn.xinfang.statistics.rules.Tally;
import cn.xinfang.statistics.store.FigureStore;
import cn.xinfang.statistics.store.FigureStore.CauseCount;
import cn.xinfang.statistics.store.FigureStore.Standing;
import cn.xinfang.statistics.store.FigureStore.UnitCount;
import cn.xinfang.statistics.store.FigureStore.Viewer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Counts of one area on one day, each with the list that shows it to one viewer. */
final class Reading {

    private final FigureStore store;
    private final Area area;
    private final Viewer viewer;
    private final LocalDate today;
    private final Period week;
    private final Standing all;
    private final Standing withheld;

    Reading(FigureStore store, Area area, Viewer viewer, LocalDate today) {
        this.store = store;
        this.area = area;
        this.viewer = viewer;
        this.today = today;
        this.week = Period.restOfWeek(today);
        this.all = store.standing(area, today, week.to());
        this.withheld = store.standingWithheld(area, today, week.to(), viewer);
    }

    Figure inHand() {
        return figure(Standing::inHand, held());
    }

    Figure dueThisWeek() {
        return figure(Standing::dueThisWeek, held().within(area.held().due(week.from(), week.to())));
    }

    Figure overdue() {
        return figure(Standing::overdue, held().with(PetitionView.OVERDUE));
    }

    /** Complaints of being obstructed or retaliated against in the viewer's own hands. */
    Figure obstruction() {
        return new Figure(store.obstruction(viewer.unit()), 0, PetitionFilter.of(PetitionView.OBSTRUCTION));
    }

    /** The most first. */
    List<UnitFigure> overdueByUnit() {
        Map<String, Long> hidden = store.overdueByUnitWithheld(area, today, viewer).stream()
                .collect(Collectors.toMap(UnitCount::code, UnitCount::items));
        return store.overdueByUnit(area, today).stream().map(unit -> new UnitFigure(unit.name(),
                        ofUnit(unit.items(), hidden.getOrDefault(unit.code(), 0L), overdueOf(unit.code()))))
                .filter(unit -> unit.figure().value() > 0).sorted(Comparator.comparingLong((UnitFigure unit) -> -unit.figure().value())).toList();
    }

    /** Restricted petitions count with a unit only where they are so many that none can be told apart. */
    private static Figure ofUnit(long items, long hidden, PetitionFilter filter) {
        return hidden < Figure.FEW ? new Figure(items - hidden, 0, filter) : new Figure(items, hidden, filter);
    }

    /** What the petitions of a period came about by, in the order of the codes; causes that none has are missing. */
    List<CauseRow> causes(Period period) {
        List<CauseCount> counts = store.causes(area, period);
        List<CauseCount> hidden = store.causesWithheld(area, period, viewer);
        return Arrays.stream(Cause.values()).filter(cause -> counts.stream().anyMatch(it -> it.cause() == cause))
                .map(cause -> new CauseRow(cause, caused(cause, null, counts, hidden, period), counts.stream().filter(it -> it.cause() == cause)
                        .map(it -> new UnitFigure(it.unit().name(), caused(cause, it.unit().code(), counts, hidden, period)))
                        .filter(unit -> unit.figure().value() > 0).toList())).toList();
    }

    /** @param unit null for all units */
    private Figure caused(Cause cause, String unit, List<CauseCount> counts, List<CauseCount> hidden, Period period) {
        PetitionFilter filter = new PetitionFilter(PetitionView.ALL, null, null, null, unit, null, period.from(), period.to(), null, cause, area.registered());
        long items = sum(cause, unit, counts);
        return unit == null ? new Figure(items, sum(cause, null, hidden), filter) : ofUnit(items, sum(cause, unit, hidden), filter);
    }

    private static long sum(Cause cause, String unit, List<CauseCount> counts) {
        return counts.stream().filter(it -> it.cause() == cause && (unit == null || unit.equals(it.unit().code()))).mapToLong(it -> it.unit().items()).sum();
    }

    List<Row> received(List<Period> periods) {
        List<List<Cell>> columns = periods.stream().map(this::column).toList();
        return Arrays.stream(Measure.values()).map(measure -> new Row(measure,
                columns.stream().map(column -> column.get(measure.ordinal())).toList())).toList();
    }

    List<Evaluated> evaluated(List<Period> periods) {
        List<Map<Subject, Opinions>> columns = periods.stream().map(period -> store.opinions(area, period)).toList();
        return Arrays.stream(Subject.values()).map(subject -> new Evaluated(subject,
                columns.stream().map(column -> column.getOrDefault(subject, Opinions.NONE)).toList())).toList();
    }

    /** Everything in hand. */
    PetitionFilter held() {
        return PetitionFilter.of(PetitionView.IN_HAND).within(area.held());
    }

    private Figure figure(ToLongFunction<Standing> count, PetitionFilter filter) {
        return new Figure(count.applyAsLong(all), count.applyAsLong(withheld), filter);
    }

    private PetitionFilter overdueOf(String unit) {
        return new PetitionFilter(PetitionView.OVERDUE, null, null, null, unit, null, null, null, null, area.held());
    }

    private List<Cell> column(Period period) {
        Received now = read(period);
        Received before = period.yearBefore().map(this::read).orElse(null);
        return Arrays.stream(Measure.values()).map(measure -> before == null
                ? new Cell(now.figure(measure, area), null, "上年没有相同时段，不作比较")
                : new Cell(now.figure(measure, area), before.figure(measure, area),
                Change.text(period, measure.value(now.all), before.period, measure.value(before.all)))).toList();
    }

    private Received read(Period period) {
        return new Received(period, store.received(area, period), store.receivedWithheld(area, period, viewer));
    }

    private record Received(Period period, Map<Channel, Tally> all, Map<Channel, Tally> withheld) {

        Figure figure(Measure measure, Area area) {
            return new Figure(measure.value(all), measure.items(withheld), measure.filter(area, period));
        }
    }
}
