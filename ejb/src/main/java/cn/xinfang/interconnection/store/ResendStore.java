package cn.xinfang.interconnection.store;

import cn.xinfang.interconnection.rules.SetAside;
import cn.xinfang.interconnection.rules.SetAside.Kind;
import cn.xinfang.journal.EntryRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What a peer says it lacks or could not take in, and the marks that make it be sent again. */
@ApplicationScoped
public class ResendStore {

    /** Something of this node that a peer could not take in. */
    public record SetAsideThere(String peer, UUID stream, long packageNumber, Kind kind, String reason, Instant since) {
    }

    private Jdbi sql;

    protected ResendStore() {
    }

    @Inject
    public ResendStore(Jdbi sql) {
        this.sql = sql;
    }

    /** Marks entries as not held by the peer, as far as it takes part in the stream and has them from here; says whether there are any. */
    public boolean lost(String peer, UUID stream, EntryRange range) {
        return sql.withHandle(db -> db.execute("""
                update peer_entry p set lost = true from entry e, peer_stream s
                where p.peer = ? and e.id = p.entry_id and e.stream_id = ? and e.node = ? and e.number between ? and ?
                  and s.peer = p.peer and s.stream_id = e.stream_id and not p.lost""",
                peer, stream, range.node(), range.from(), range.to())) > 0;
    }

    /** Marks everything of a stream as not held by the peer. */
    public boolean lost(String peer, UUID stream) {
        return sql.withHandle(db -> db.execute("""
                update peer_entry p set lost = true from entry e, peer_stream s
                where p.peer = ? and e.id = p.entry_id and e.stream_id = ? and s.peer = p.peer and s.stream_id = e.stream_id
                  and not p.lost""", peer, stream)) > 0;
    }

    /** Marks everything that the own packages after {@code number} held as not held by the peer; the attachments, too. */
    public void lostAfter(String peer, long number, Instant at) {
        sql.useHandle(db -> {
            db.execute("""
                    update peer_stream s set changes = s.changes + 1, behind_since = coalesce(s.behind_since, ?) where s.peer = ? and exists
                      (select from entry e join peer_entry p on p.entry_id = e.id
                       where e.stream_id = s.stream_id and p.peer = s.peer and p.package_number > ?)""", at.atOffset(ZoneOffset.UTC), peer, number);
            db.execute("update peer_entry set lost = true where peer = ? and package_number > ?", peer, number);
            db.execute("update peer_file set package_number = null where peer = ? and package_number > ?", peer, number);
        });
    }

    /** The peer lacks something of the stream. */
    public void behind(String peer, UUID stream, Instant at) {
        sql.useHandle(db -> db.execute("""
                update peer_stream set changes = changes + 1, behind_since = coalesce(behind_since, ?) where peer = ? and stream_id = ?""",
                at.atOffset(ZoneOffset.UTC), peer, stream));
    }

    /** The peer has set aside exactly these now. */
    public void setAsideThere(String peer, List<SetAside> all, Instant at) {
        sql.useHandle(db -> {
            db.execute("delete from set_aside_there where peer = ? and not ((package_number, stream_id) in (select * from unnest(?::bigint[], ?::uuid[])))",
                    peer, all.stream().map(SetAside::number).toArray(Long[]::new), all.stream().map(SetAside::stream).toArray(UUID[]::new));
            var batch = db.prepareBatch("""
                    insert into set_aside_there (peer, package_number, stream_id, kind, reason, since)
                    select ?, ?, s.id, ?, ?, ? from stream s where s.id = ?
                    on conflict (peer, package_number, stream_id) do update set kind = excluded.kind, reason = excluded.reason""");
            all.forEach(it -> batch.add(peer, it.number(), it.kind().name(), it.reason(), at.atOffset(ZoneOffset.UTC), it.stream()));
            batch.execute();
        });
    }

    /** In the order in which they were sent. */
    public List<SetAsideThere> setAsideThere(String peer) {
        return sql.withHandle(db -> db.select("select * from set_aside_there where peer = ? order by package_number, stream_id", peer)
                .map((row, context) -> new SetAsideThere(row.getString("peer"), row.getObject("stream_id", UUID.class),
                        row.getLong("package_number"), Kind.valueOf(row.getString("kind")), row.getString("reason"),
                        Moments.read(row, "since"))).list());
    }
}
