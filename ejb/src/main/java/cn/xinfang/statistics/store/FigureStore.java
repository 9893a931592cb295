package cn.xinfang.statistics.store;

import cn.xinfang.petition.Channel;
import cn.xinfang.petition.evaluation.Subject;
import cn.xinfang.petition.closing.Cause;
import cn.xinfang.petition.registration.Registration;
import cn.xinfang.statistics.rules.Area;
import cn.xinfang.statistics.rules.Coverage.County;
import cn.xinfang.statistics.rules.Opinions;
import cn.xinfang.statistics.rules.Period;
import cn.xinfang.statistics.rules.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Counts in the published views. */
@ApplicationScoped
public class FigureStore {

    /** Whose lists are meant: the head of a petition office. */
    public record Viewer(String unit, String node) {
    }

    /** What is in hand. */
    public record Standing(long inHand, long dueThisWeek, long overdue) {
    }

    public record UnitCount(String code, String name, long items) {
    }

    /** Petitions of one cause in the hands of one unit. */
    public record CauseCount(Cause cause, UnitCount unit) {
    }

    /** {@code docket.rules.Visibility} for the head of an office, turned round; few rows are restricted. */
    private static final String WITHHELD = " and p.restricted and not (p.received_by_holder and p.holder_node = :viewerNode and not p.office_closed)"
            + " and not exists (select from counted_party u where u.petition_id = p.id and u.unit_code = :viewerUnit)";

    private Jdbi sql;

    protected FigureStore() {
    }

    @Inject
    public FigureStore(Jdbi sql) {
        this.sql = sql;
    }

    public Map<Channel, Tally> received(Area area, Period period) {
        return sql.withHandle(db -> received(db, area, period, null));
    }

    /** Only what lists do not show to {@code viewer}. */
    public Map<Channel, Tally> receivedWithheld(Area area, Period period, Viewer viewer) {
        return sql.withHandle(db -> received(db, area, period, viewer));
    }

    public Standing standing(Area area, LocalDate today, LocalDate sunday) {
        return sql.withHandle(db -> standing(db, area, today, sunday, null));
    }

    /** Only what lists do not show to {@code viewer}. */
    public Standing standingWithheld(Area area, LocalDate today, LocalDate sunday, Viewer viewer) {
        return sql.withHandle(db -> standing(db, area, today, sunday, viewer));
    }

    /** Open complaints of being obstructed or retaliated against that this unit holds. */
    public long obstruction(String unit) {
        return sql.withHandle(db -> db.select("select count(*) from counted_petition where ended_on is null and obstruction and holder_code = ?", unit)
                .mapTo(Long.class).one());
    }

    /** The unit with most overdue petitions first. */
    public List<UnitCount> overdueByUnit(Area area, LocalDate today) {
        return sql.withHandle(db -> overdueByUnit(db, area, today, null));
    }

    /** Only what lists do not show to {@code viewer}. */
    public List<UnitCount> overdueByUnitWithheld(Area area, LocalDate today, Viewer viewer) {
        return sql.withHandle(db -> overdueByUnit(db, area, today, viewer));
    }

    /** What petitioners of the area's units said, by subject, of what reached them in the period. */
    public Map<Subject, Opinions> opinions(Area area, Period period) {
        Map<Subject, Opinions> opinions = new EnumMap<>(Subject.class);
        sql.useHandle(db -> query(db, "select subject, count(*) as asked, count(*) filter (where satisfaction = 'SATISFIED') as satisfied,"
                        + " count(*) filter (where satisfaction = 'FAIRLY_SATISFIED') as fairly, count(*) filter (where satisfaction = 'UNSATISFIED') as unsatisfied"
                        + " from counted_evaluation where opened_on between :from and :to", "unit_node", area, null, " group by subject")
                .bind("from", period.from()).bind("to", period.to())
                .map((row, context) -> Map.entry(Subject.valueOf(row.getString("subject")), new Opinions(row.getLong("asked"), row.getLong("satisfied"),
                        row.getLong("fairly"), row.getLong("unsatisfied"))))
                .forEach(entry -> opinions.put(entry.getKey(), entry.getValue())));
        return opinions;
    }

    /** Why the petitions received in a period came about, as far as it is known, by cause and unit; the most first. */
    public List<CauseCount> causes(Area area, Period period) {
        return sql.withHandle(db -> causes(db, area, period, null));
    }

    /** Only what lists do not show to {@code viewer}. */
    public List<CauseCount> causesWithheld(Area area, Period period, Viewer viewer) {
        return sql.withHandle(db -> causes(db, area, period, viewer));
    }

    /** All counties of the city, in the order of their codes. */
    public List<County> counties(ZoneId zone) {
        return sql.withHandle(db -> db.select("select name, succeeded_at from counted_county order by code").map((row, context) -> {
            OffsetDateTime at = row.getObject("succeeded_at", OffsetDateTime.class);
            return new County(row.getString("name"), at == null ? null : at.atZoneSameInstant(zone).toLocalDateTime());
        }).list());
    }

    private static Map<Channel, Tally> received(Handle db, Area area, Period period, Viewer viewer) {
        Map<Channel, Tally> tallies = new EnumMap<>(Channel.class);
        query(db, "select channel, count(*) as items, sum(people) as people, count(*) filter (where people >= :group) as groups,"
                + " coalesce(sum(people) filter (where people >= :group), 0) as group_people"
                + " from counted_petition p where received_on between :from and :to", "registrar_node", area, viewer, " group by channel")
                .bind("from", period.from()).bind("to", period.to()).bind("group", Registration.GROUP)
                .map((row, context) -> Map.entry(Channel.valueOf(row.getString("channel")), new Tally(row.getLong("items"),
                        row.getLong("people"), row.getLong("groups"), row.getLong("group_people"))))
                .forEach(entry -> tallies.put(entry.getKey(), entry.getValue()));
        return tallies;
    }

    private static Standing standing(Handle db, Area area, LocalDate today, LocalDate sunday, Viewer viewer) {
        return query(db, "select count(*) as in_hand, count(*) filter (where due_legal between :today and :sunday) as due,"
                + " count(*) filter (where due_legal < :today) as overdue"
                + " from counted_petition p where ended_on is null", "holder_node", area, viewer, "")
                .bind("today", today).bind("sunday", sunday)
                .map((row, context) -> new Standing(row.getLong("in_hand"), row.getLong("due"), row.getLong("overdue"))).one();
    }

    private static List<UnitCount> overdueByUnit(Handle db, Area area, LocalDate today, Viewer viewer) {
        return query(db, "select holder_code, max(holder_name) as name, count(*) as items"
                + " from counted_petition p where ended_on is null and due_legal < :today", "holder_node", area, viewer,
                " group by holder_code order by items desc, holder_code")
                .bind("today", today)
                .map((row, context) -> new UnitCount(row.getString("holder_code"), row.getString("name"), row.getLong("items"))).list();
    }

    private static List<CauseCount> causes(Handle db, Area area, Period period, Viewer viewer) {
        return query(db, "select cause, holder_code, max(holder_name) as name, count(*) as items"
                + " from counted_petition p where cause is not null and received_on between :from and :to", "registrar_node", area, viewer,
                " group by cause, holder_code order by items desc, holder_code")
                .bind("from", period.from()).bind("to", period.to())
                .map((row, context) -> new CauseCount(Cause.valueOf(row.getString("cause")),
                        new UnitCount(row.getString("holder_code"), row.getString("name"), row.getLong("items")))).list();
    }

    private static Query query(Handle db, String select, String areaColumn, Area area, Viewer viewer, String grouping) {
        String inArea = area.node() == null ? "" : " and " + areaColumn + " = :area";
        Query query = db.createQuery(select + inArea + (viewer == null ? "" : WITHHELD) + grouping);
        if (area.node() != null) {
            query.bind("area", area.node());
        }
        return viewer == null ? query : query.bind("viewerUnit", viewer.unit()).bind("viewerNode", viewer.node());
    }
}
