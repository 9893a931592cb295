package cn.xinfang.notification.store;

import cn.xinfang.law.ClockKind;
import cn.xinfang.law.Promise;
import cn.xinfang.notification.rules.WarningStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The log of warnings: rows are added once and never changed. */
@ApplicationScoped
public class WarningStore {

    /** @param due the end of the period that it warned of */
    public record Warning(UUID petition, ClockKind kind, LocalDate due, WarningStage stage, String unit, LocalDate businessDate) {
    }

    private static final String UNITS_HERE = "c.unit_code in (select code from unit where node_code = ?)";

    private Jdbi sql;

    protected WarningStore() {
    }

    @Inject
    public WarningStore(Jdbi sql) {
        this.sql = sql;
    }

    /**
     * Warns the units of a node of every running period that ends within the days of a stage and was not warned of at that stage.
     * The right to object (T04) binds nobody; simplified handling (T19) makes nobody overdue.
     *
     * @return how many
     */
    public int warn(WarningStage stage, LocalDate businessDate, String node) {
        return sql.withHandle(db -> db.execute("insert into clock_warning (petition_id, kind, start_on, due, stage, unit_code, business_date)"
                + " select c.petition_id, c.kind, c.start_on, c.due_legal, ?, c.unit_code, ? from petition_clock c"
                + " where c.stopped_on is null and c.due_legal between ? and ? and c.kind <> 'T04'"
                + (stage == WarningStage.OVERDUE ? " and c.kind not in ('T19A', 'T19B')" : "") + " and " + UNITS_HERE
                + " on conflict do nothing", stage.name(), businessDate, stage.from(businessDate), stage.to(businessDate), node));
    }

    /**
     * Warns the units of a node of a promise that ends on a day.
     *
     * @param starts days on which the periods began whose promise ends then
     * @return how many
     */
    public int warnOfPromise(Promise promise, List<LocalDate> starts, LocalDate day, String node) {
        return sql.withHandle(db -> db.execute("insert into clock_warning (petition_id, kind, start_on, due, stage, unit_code, business_date)"
                + " select c.petition_id, c.kind, c.start_on, ?, 'PROMISE', c.unit_code, ? from petition_clock c"
                + " where c.stopped_on is null and c.kind = ? and c.start_on = any (cast(? as date[])) and c.due_legal > ? and c.start_on between ? and ? and " + UNITS_HERE
                + " on conflict do nothing", day, day, promise.kind().name(), starts.stream().map(LocalDate::toString).toArray(String[]::new), day,
                promise.from() == null ? LocalDate.EPOCH : promise.from(), promise.to() == null ? day : promise.to(), node));
    }

    /** The newest warnings of the units of a node. */
    public List<Warning> ofNode(String node, int size) {
        return select("unit_code in (select code from unit where node_code = ?)", node, size);
    }

    /** The newest warnings of a unit. */
    public List<Warning> ofUnit(String unit, int size) {
        return select("unit_code = ?", unit, size);
    }

    /** All warnings of a petition, the oldest first. */
    public List<Warning> ofPetition(UUID petition) {
        return sql.withHandle(db -> db.select("select * from clock_warning where petition_id = ? order by business_date, due, stage", petition)
                .map((row, context) -> warning(row)).list());
    }

    private List<Warning> select(String condition, String of, int size) {
        return sql.withHandle(db -> db.select("select * from clock_warning where " + condition
                + " order by business_date desc, due, petition_id limit ?", of, size).map((row, context) -> warning(row)).list());
    }

    private static Warning warning(ResultSet row) throws SQLException {
        return new Warning(row.getObject("petition_id", UUID.class), ClockKind.valueOf(row.getString("kind")), row.getObject("due", LocalDate.class),
                WarningStage.valueOf(row.getString("stage")), row.getString("unit_code"), row.getObject("business_date", LocalDate.class));
    }
}
