package cn.xinfang.interconnection.store;

import cn.xinfang.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Streams that verified but could not be applied. */
@ApplicationScoped
public class QuarantineStore {

    public record QuarantineRow(UUID id, String peer, long packageNumber, UUID stream, String reason, Instant since) {
    }

    private Jdbi sql;

    protected QuarantineStore() {
    }

    @Inject
    public QuarantineStore(Jdbi sql) {
        this.sql = sql;
    }

    public void add(String peer, long packageNumber, UUID stream, String reason, Instant at) {
        sql.useHandle(db -> db.execute("""
                insert into quarantine (id, peer, package_number, stream_id, reason, since) values (?, ?, ?, ?, ?, ?)
                on conflict (peer, package_number, stream_id) do update set reason = excluded.reason, resolved_at = null""",
                Ids.next(), peer, packageNumber, stream, reason, at.atOffset(ZoneOffset.UTC)));
    }

    /** In the order in which they must be tried again. */
    public List<QuarantineRow> open(String peer) {
        return sql.withHandle(db -> db.select("""
                select id, peer, package_number, stream_id, reason, since from quarantine
                where peer = ? and resolved_at is null order by package_number, stream_id""", peer)
                .map((row, context) -> new QuarantineRow(row.getObject("id", UUID.class), row.getString("peer"),
                        row.getLong("package_number"), row.getObject("stream_id", UUID.class), row.getString("reason"),
                        Moments.read(row, "since"))).list());
    }

    public void resolve(String peer, long packageNumber, UUID stream, Instant at) {
        sql.useHandle(db -> db.execute("""
                update quarantine set resolved_at = ?
                where peer = ? and package_number = ? and stream_id = ? and resolved_at is null""",
                at.atOffset(ZoneOffset.UTC), peer, packageNumber, stream));
    }
}
