package cn.xinfang.interconnection.store;

import cn.xinfang.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Runs asked for, running and ended. The one running row of a peer is its lease; the id of the row is the token. */
@ApplicationScoped
public class RunStore {

    public enum Cause { SCHEDULED, REQUESTED, UPLOAD, RETRY, RESUMED, CONSOLE, MEDIA, URGENT }

    public enum State { WAITING, RUNNING, DONE, FAILED, STOPPED, DEAD }

    /** @param executionId of Jakarta Batch; null before it began */
    public record RunRow(UUID id, String peer, Cause cause, LocalDate businessDate, State state, Long executionId,
                         boolean stopWanted, Instant startedAt, Instant endedAt, String phase, int streams, int streamsTotal,
                         String failure) {
    }

    private Jdbi sql;

    protected RunStore() {
    }

    @Inject
    public RunStore(Jdbi sql) {
        this.sql = sql;
    }

    /** @return false when such a run waits already, or the scheduled run of that date exists */
    public boolean ask(String peer, Cause cause, LocalDate businessDate, Instant at) {
        return sql.withHandle(db -> db.execute("""
                insert into exchange_run (id, peer, cause, business_date, requested_at, state) values (?, ?, ?, ?, ?, 'WAITING')
                on conflict do nothing""", Ids.next(), peer, cause.name(), businessDate, at(at))) == 1;
    }

    /**
     * Begins a run at once, without waiting in line.
     *
     * @param executionId null while it has none
     * @return empty when the lease of the peer is taken
     */
    public Optional<UUID> beginNow(String peer, Cause cause, LocalDate businessDate, Long executionId, Instant at) {
        UUID id = Ids.next();
        int inserted = sql.withHandle(db -> db.execute("""
                insert into exchange_run (id, peer, cause, business_date, requested_at, state, execution_id, started_at, beat_at)
                values (?, ?, ?, ?, ?, 'RUNNING', ?, ?, ?) on conflict do nothing""",
                id, peer, cause.name(), businessDate, at(at), executionId, at(at), at(at)));
        return inserted == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Gives the leases of free peers to waiting runs. */
    public List<RunRow> takeWaiting(Instant at) {
        return sql.withHandle(db -> db.select("""
                update exchange_run set state = 'RUNNING', started_at = ?, beat_at = ?
                where id in (select w.id from exchange_run w where w.state = 'WAITING' and not exists
                    (select 1 from exchange_run r where r.peer = w.peer and r.state = 'RUNNING')
                  for update of w skip locked)
                returning *""", at(at), at(at)).map((row, context) -> row(row)).list());
    }

    /** Ends runs whose heart did not last beat between {@code since} and {@code until}. */
    public List<RunRow> takeDead(Instant since, Instant until, Instant at) {
        return sql.withHandle(db -> db.select("""
                update exchange_run set state = 'DEAD', ended_at = ?, failure = '服务器中断,已另起一次'
                where state = 'RUNNING' and beat_at not between ? and ? returning *""", at(at), at(since), at(until)).map((row, context) -> row(row)).list());
    }

    /** Binds a run to its batch execution; false when it is bound to another or not running. */
    public boolean bind(UUID run, long executionId) {
        return sql.withHandle(db -> db.execute("""
                update exchange_run set execution_id = ? where id = ? and state = 'RUNNING'
                  and (execution_id is null or execution_id = ?)""", executionId, run, executionId)) == 1;
    }

    public void beat(Collection<UUID> runs, Instant at) {
        sql.useHandle(db -> db.execute("update exchange_run set beat_at = ? where id = any (?) and state = 'RUNNING'",
                at(at), runs.toArray(UUID[]::new)));
    }

    /** Locks the lease for this transaction; false when it was taken away. */
    public boolean hold(UUID run) {
        return sql.withHandle(db -> db.select("select 1 from exchange_run where id = ? and state = 'RUNNING' for update", run)
                .mapTo(Integer.class).findOne()).isPresent();
    }

    public boolean stopWanted(UUID run) {
        return sql.withHandle(db -> db.select("select stop_wanted from exchange_run where id = ?", run).mapTo(Boolean.class).one());
    }

    public void wantStop(String peer) {
        sql.useHandle(db -> db.execute("update exchange_run set stop_wanted = true where peer = ? and state = 'RUNNING'", peer));
    }

    public void phase(UUID run, String words) {
        sql.useHandle(db -> db.execute("update exchange_run set phase = ? where id = ?", words, run));
    }

    public void expect(UUID run, int streams) {
        sql.useHandle(db -> db.execute("update exchange_run set streams_total = streams_total + ? where id = ?", streams, run));
    }

    public void streamsDone(UUID run, int count) {
        sql.useHandle(db -> db.execute("update exchange_run set streams = streams + ? where id = ?", count, run));
    }

    public void end(UUID run, State state, String failure, Instant at) {
        sql.useHandle(db -> db.execute("""
                update exchange_run set state = ?, failure = ?, ended_at = ?, phase = null
                where id = ? and state = 'RUNNING'""", state.name(), failure, at(at), run));
    }

    public Optional<RunRow> find(UUID run) {
        return sql.withHandle(db -> db.select("select * from exchange_run where id = ?", run).map((row, context) -> row(row)).findOne());
    }

    /** Newest first. */
    public List<RunRow> newest(String peer, int limit) {
        return sql.withHandle(db -> db.select("select * from exchange_run where peer = ? order by requested_at desc limit ?", peer, limit)
                .map((row, context) -> row(row)).list());
    }

    /** Whether a run with the peer waits or is under way. */
    public boolean isBusy(String peer) {
        return sql.withHandle(db -> db.select("select 1 from exchange_run where peer = ? and state in ('WAITING', 'RUNNING') limit 1", peer)
                .mapTo(Integer.class).findOne()).isPresent();
    }

    public boolean scheduledOn(String peer, LocalDate businessDate) {
        return sql.withHandle(db -> db.select("""
                select 1 from exchange_run where peer = ? and business_date = ? and cause = 'SCHEDULED'""", peer, businessDate)
                .mapTo(Integer.class).findOne()).isPresent();
    }

    private static OffsetDateTime at(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static RunRow row(ResultSet row) throws SQLException {
        return new RunRow(row.getObject("id", UUID.class), row.getString("peer"), Cause.valueOf(row.getString("cause")),
                row.getObject("business_date", LocalDate.class), State.valueOf(row.getString("state")),
                row.getObject("execution_id", Long.class), row.getBoolean("stop_wanted"), Moments.read(row, "started_at"),
                Moments.read(row, "ended_at"), row.getString("phase"), row.getInt("streams"), row.getInt("streams_total"),
                row.getString("failure"));
    }
}
