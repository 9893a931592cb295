package cn.xinfang.notification.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Sweeps asked for, running and ended, one for every business date. The running row is the lease. */
@ApplicationScoped
public class SweepStore {

    public enum State { WAITING, RUNNING, DONE, FAILED, STOPPED }

    /** @param execution of Jakarta Batch; null before it began */
    public record Sweep(LocalDate date, State state, Long execution, Instant startedAt, Instant endedAt, int warnings, int supervisions,
                        String failure) {
    }

    private Jdbi sql;

    protected SweepStore() {
    }

    @Inject
    public SweepStore(Jdbi sql) {
        this.sql = sql;
    }

    /** Lets the date be swept, or swept again; one that waits or is under way stays as it is. */
    public void ask(LocalDate date) {
        sql.useHandle(db -> db.execute("insert into sweep_run (business_date, state) values (?, 'WAITING') on conflict (business_date) do update"
                + " set state = 'WAITING', execution_id = null, failure = null where sweep_run.state not in ('WAITING', 'RUNNING')", date));
    }

    /**
     * Gives the lease to the oldest date that waits, that was silent since {@code before} or that failed half an hour ago, unless another is
     * under way.
     *
     * @return the row with the execution that died, if one did
     */
    public Optional<Sweep> take(Instant before, Instant at) {
        return sql.withHandle(db -> db.select("""
                update sweep_run set state = 'RUNNING', beat_at = ?, started_at = coalesce(started_at, ?), ended_at = null
                where business_date = (select business_date from sweep_run where state = 'WAITING' or state = 'RUNNING' and beat_at < ?
                      or state = 'FAILED' and ended_at < ?::timestamptz - interval '30 minutes'
                    order by business_date limit 1 for update skip locked)
                  and not exists (select 1 from sweep_run r where r.state = 'RUNNING' and r.beat_at >= ?)
                returning *""", at(at), at(at), at(before), at(at), at(before)).map((row, context) -> sweep(row)).findOne());
    }

    /** Binds the date to an execution; one that was started in the console takes a date that nobody works at. */
    public void begin(LocalDate date, long execution, Instant at) {
        sql.useHandle(db -> db.execute("""
                insert into sweep_run (business_date, state, execution_id, started_at, beat_at) values (?, 'RUNNING', ?, ?, ?)
                on conflict (business_date) do update set state = 'RUNNING', execution_id = excluded.execution_id, started_at = excluded.started_at,
                  beat_at = excluded.beat_at, ended_at = null, failure = null""", date, execution, at(at), at(at)));
    }

    /** Notes progress; false when the date belongs to another execution by now. */
    public boolean progress(LocalDate date, long execution, int warnings, int supervisions, Instant at) {
        return sql.withHandle(db -> db.execute("update sweep_run set warnings = warnings + ?, supervisions = supervisions + ?, beat_at = ?"
                + " where business_date = ? and execution_id = ? and state = 'RUNNING'", warnings, supervisions, at(at), date, execution)) == 1;
    }

    public void end(LocalDate date, long execution, State state, String failure, Instant at) {
        sql.useHandle(db -> db.execute("update sweep_run set state = ?, failure = ?, ended_at = ? where business_date = ? and execution_id = ?",
                state.name(), failure, at(at), date, execution));
    }

    /** The newest date that was asked for. */
    public Optional<LocalDate> last() {
        return sql.withHandle(db -> db.select("select max(business_date) from sweep_run").mapTo(LocalDate.class).findOne());
    }

    public List<Sweep> newest(int size) {
        return sql.withHandle(db -> db.select("select * from sweep_run order by business_date desc limit ?", size).map((row, context) -> sweep(row)).list());
    }

    private static OffsetDateTime at(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Sweep sweep(ResultSet row) throws SQLException {
        return new Sweep(row.getObject("business_date", LocalDate.class), State.valueOf(row.getString("state")), row.getObject("execution_id", Long.class),
                moment(row, "started_at"), moment(row, "ended_at"), row.getInt("warnings"), row.getInt("supervisions"), row.getString("failure"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
