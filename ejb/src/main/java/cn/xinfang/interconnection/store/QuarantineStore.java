package cn.xinfang.interconnection.store;

import cn.xinfang.interconnection.rules.Obstacle;
import cn.xinfang.interconnection.rules.SetAside;
import cn.xinfang.interconnection.rules.SetAside.Kind;
import cn.xinfang.journal.EntryRange;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Streams of packages that verified but could not be taken in: those that only wait, and those that need people. */
@ApplicationScoped
public class QuarantineStore {

    /**
     * @param place   where this node failed; null unless it did
     * @param missing entries that the stream waits for
     * @param header  bytes of the header that contradicts what is held here; null otherwise
     */
    public record QuarantineRow(UUID id, String peer, long packageNumber, UUID stream, Kind kind, String reason, String place,
                                List<EntryRange> missing, byte[] header, Instant since) {

        public SetAside told() {
            return new SetAside(stream, packageNumber, kind, reason, missing);
        }
    }

    private Jdbi sql;

    protected QuarantineStore() {
    }

    @Inject
    public QuarantineStore(Jdbi sql) {
        this.sql = sql;
    }

    /** Sets a stream aside, or says anew why it still is. */
    public void add(String peer, long packageNumber, UUID stream, Obstacle why, Instant at) {
        sql.useHandle(db -> db.execute("""
                insert into quarantine (id, peer, package_number, stream_id, kind, reason, place, missing, header, since)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                on conflict (peer, package_number, stream_id) do update set kind = excluded.kind, reason = excluded.reason,
                  place = excluded.place, missing = excluded.missing, header = excluded.header, resolved_at = null""",
                Ids.next(), peer, packageNumber, stream, why.kind().name(), why.reason(), why.place(),
                new String(Json.write(why.missing()), StandardCharsets.UTF_8), why.entry() == null ? null : why.entry().bytes(),
                at.atOffset(ZoneOffset.UTC)));
    }

    /** In the order in which they must be tried again. */
    public List<QuarantineRow> open(String peer) {
        return sql.withHandle(db -> db.select("""
                select * from quarantine where peer = ? and resolved_at is null order by package_number, stream_id""", peer)
                .map((row, context) -> row(row)).list());
    }

    public Optional<QuarantineRow> find(UUID id) {
        return sql.withHandle(db -> db.select("select * from quarantine where id = ? and resolved_at is null", id)
                .map((row, context) -> row(row)).findOne());
    }

    /** Whether an earlier package holds something of one of the streams that stops it. */
    public boolean blocks(String peer, Collection<UUID> streams, long packageNumber) {
        return sql.withHandle(db -> db.select("""
                select exists (select from quarantine where peer = ? and stream_id = any (?) and package_number < ?
                  and resolved_at is null and kind in ('UNKNOWN', 'FORK', 'FAILED'))""",
                peer, streams.toArray(UUID[]::new), packageNumber).mapTo(Boolean.class).one());
    }

    /** Two administrators decided what becomes of the stream. */
    public void decide(UUID id, Kind kind, String reason) {
        sql.useHandle(db -> db.execute("update quarantine set kind = ?, reason = ? where id = ?", kind.name(), reason, id));
    }

    /** The peer sent the whole streams again: what had been asked for anew is done with. */
    public void answered(String peer, Collection<UUID> streams, long packageNumber, Instant at) {
        if (!streams.isEmpty()) {
            sql.useHandle(db -> db.execute("""
                    update quarantine set resolved_at = ? where peer = ? and stream_id = any (?) and package_number < ?
                      and resolved_at is null and kind = 'ANEW'""",
                    at.atOffset(ZoneOffset.UTC), peer, streams.toArray(UUID[]::new), packageNumber));
        }
    }

    public void resolve(String peer, long packageNumber, UUID stream, Instant at) {
        sql.useHandle(db -> db.execute("""
                update quarantine set resolved_at = ?
                where peer = ? and package_number = ? and stream_id = ? and resolved_at is null""",
                at.atOffset(ZoneOffset.UTC), peer, packageNumber, stream));
    }

    private static QuarantineRow row(ResultSet row) throws SQLException {
        return new QuarantineRow(row.getObject("id", UUID.class), row.getString("peer"), row.getLong("package_number"),
                row.getObject("stream_id", UUID.class), Kind.valueOf(row.getString("kind")), row.getString("reason"),
                row.getString("place"), List.of(Json.read(row.getString("missing").getBytes(StandardCharsets.UTF_8), EntryRange[].class)),
                row.getBytes("header"), Moments.read(row, "since"));
    }
}
