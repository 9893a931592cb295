package cn.xinfang.interconnection.reconciliation.store;

import cn.xinfang.interconnection.reconciliation.rules.DifferenceKind;
import cn.xinfang.interconnection.reconciliation.rules.StreamDifference;
import cn.xinfang.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** What was found different, how often, and when it was equal again. What a node finds by itself stands under its own code. */
@ApplicationScoped
public class DifferenceStore {

    /**
     * @param number     number of the petition; null where the stream is none, or is unknown here
     * @param times      how often in turn it was found; more than once when sending again did not help
     * @param resolvedAt null while it differs
     */
    public record DifferenceRow(String peer, UUID stream, String number, Set<DifferenceKind> kinds, String words, int times,
                                Instant foundAt, Instant lastAt, Instant resolvedAt) {

        /** Whether people have to see to it. */
        public boolean isAlarming() {
            return resolvedAt == null && (times > 1 || kinds.stream().anyMatch(kind -> !kind.isMendable()));
        }
    }

    private static final String SELECT = "select d.*, c.number from stream_difference d left join case_number c on c.stream_id = d.stream_id where d.peer = ?";

    private Jdbi sql;

    protected DifferenceStore() {
    }

    @Inject
    public DifferenceStore(Jdbi sql) {
        this.sql = sql;
    }

    public void found(String peer, StreamDifference difference, Instant at) {
        sql.useHandle(db -> db.execute("""
                insert into stream_difference (id, peer, stream_id, kinds, words, found_at, last_at) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (peer, stream_id) where resolved_at is null do update
                set kinds = excluded.kinds, words = excluded.words, last_at = excluded.last_at, times = stream_difference.times + 1""",
                Ids.next(), peer, difference.stream(), difference.kinds().stream().map(Enum::name).toArray(String[]::new),
                String.join("；", difference.words()), at.atOffset(ZoneOffset.UTC), at.atOffset(ZoneOffset.UTC)));
    }

    /** All that were open and are not among {@code still} are equal now. */
    public void resolveAllBut(String peer, Collection<UUID> still, Instant at) {
        sql.useHandle(db -> db.execute("update stream_difference set resolved_at = ? where peer = ? and resolved_at is null and not (stream_id = any (?))",
                at.atOffset(ZoneOffset.UTC), peer, still.toArray(UUID[]::new)));
    }

    /** These are equal now. */
    public void resolve(String peer, Collection<UUID> streams, Instant at) {
        sql.useHandle(db -> db.execute("update stream_difference set resolved_at = ? where peer = ? and resolved_at is null and stream_id = any (?)",
                at.atOffset(ZoneOffset.UTC), peer, streams.toArray(UUID[]::new)));
    }

    /** The oldest first. */
    public List<DifferenceRow> open(String peer) {
        return sql.withHandle(db -> db.select(SELECT + " and d.resolved_at is null order by d.found_at, d.id", peer)
                .map((row, context) -> row(row)).list());
    }

    /** Found from {@code from} until before {@code to}, the oldest first. */
    public List<DifferenceRow> found(String peer, Instant from, Instant to) {
        return sql.withHandle(db -> db.select(SELECT + " and d.last_at >= ? and d.found_at < ? order by d.found_at, d.id limit 1000", peer,
                from.atOffset(ZoneOffset.UTC), to.atOffset(ZoneOffset.UTC)).map((row, context) -> row(row)).list());
    }

    private static DifferenceRow row(ResultSet row) throws SQLException {
        Set<DifferenceKind> kinds = EnumSet.noneOf(DifferenceKind.class);
        Stream.of((String[]) row.getArray("kinds").getArray()).map(DifferenceKind::valueOf).forEach(kinds::add);
        return new DifferenceRow(row.getString("peer"), row.getObject("stream_id", UUID.class), row.getString("number"), kinds,
                row.getString("words"), row.getInt("times"), moment(row, "found_at"), moment(row, "last_at"), moment(row, "resolved_at"));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
