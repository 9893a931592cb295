package cn.xinfang.interconnection.reconciliation.store;

import cn.xinfang.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** How far the node is with looking at its own journal. */
@ApplicationScoped
public class CheckStore {

    /**
     * @param whole all streams; otherwise as many as {@code limit}, where the last such check ended
     * @param after the last stream that was looked at
     * @param limit null for all
     */
    public record CheckRow(UUID id, Instant requestedAt, boolean whole, UUID after, int streams, Integer limit, Instant endedAt) {
    }

    private static final int EVERY_NIGHT_AT_LEAST = 2000;
    private static final int NIGHTS = 30;

    private Jdbi sql;

    protected CheckStore() {
    }

    @Inject
    public CheckStore(Jdbi sql) {
        this.sql = sql;
    }

    /** Asks for a check of all streams; asked twice, it is one. */
    public void askWhole(Instant at) {
        sql.useHandle(db -> db.execute("insert into self_check (id, requested_at, whole, after_stream) values (?, ?, true, ?) on conflict do nothing",
                Ids.next(), at.atOffset(ZoneOffset.UTC), new UUID(0, 0)));
    }

    /** Asks for the part of a night: all streams have had their turn after 30 nights, in small nodes sooner. */
    public void askPart(Instant at) {
        sql.useHandle(db -> db.execute("""
                insert into self_check (id, requested_at, whole, after_stream, limit_streams)
                select ?, ?, false, coalesce((select after_stream from self_check where not whole order by id desc limit 1), ?),
                  greatest(?, (select count(*) / ? from stream)) on conflict do nothing""",
                Ids.next(), at.atOffset(ZoneOffset.UTC), new UUID(0, 0), EVERY_NIGHT_AT_LEAST, NIGHTS));
    }

    /** Locks a check that is under way, unless another server has it. */
    public Optional<CheckRow> take() {
        return sql.withHandle(db -> db.select("select * from self_check where ended_at is null order by id limit 1 for update skip locked")
                .map((row, context) -> row(row)).findOne());
    }

    public void went(UUID check, UUID after, int streams) {
        sql.useHandle(db -> db.execute("update self_check set after_stream = ?, streams = streams + ? where id = ?", after, streams, check));
    }

    public void end(UUID check, Instant at) {
        sql.useHandle(db -> db.execute("update self_check set ended_at = ? where id = ?", at.atOffset(ZoneOffset.UTC), check));
    }

    public Optional<CheckRow> newest(boolean whole) {
        return sql.withHandle(db -> db.select("select * from self_check where whole = ? order by id desc limit 1", whole)
                .map((row, context) -> row(row)).findOne());
    }

    /** Streams looked at by checks that ended since then. */
    public int streamsSince(Instant from) {
        return sql.withHandle(db -> db.select("select coalesce(sum(streams), 0)::int from self_check where ended_at >= ?", from.atOffset(ZoneOffset.UTC))
                .mapTo(Integer.class).one());
    }

    private static CheckRow row(ResultSet row) throws SQLException {
        return new CheckRow(row.getObject("id", UUID.class), DifferenceStore.moment(row, "requested_at"), row.getBoolean("whole"),
                row.getObject("after_stream", UUID.class), row.getInt("streams"), row.getObject("limit_streams", Integer.class),
                DifferenceStore.moment(row, "ended_at"));
    }
}
