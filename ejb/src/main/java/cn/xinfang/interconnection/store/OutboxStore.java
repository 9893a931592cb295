package cn.xinfang.interconnection.store;

import cn.xinfang.journal.Entry;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Sharing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What each peer may have of each stream, what it has, and where it is behind. */
@ApplicationScoped
public class OutboxStore {

    /**
     * A stream of which a peer may lack something.
     *
     * @param changes how often it had changed when this was read
     */
    public record BehindRow(UUID stream, Set<PartName> parts, long changes) {
    }

    /** How much a peer lacks. */
    public record Lag(int streams, Optional<Instant> since) {
    }

    private Jdbi sql;

    protected OutboxStore() {
    }

    @Inject
    public OutboxStore(Jdbi sql) {
        this.sql = sql;
    }

    /** The peers that take part in each stream from now on are exactly these; all of them may lack something. */
    public void streamsChanged(Map<UUID, Sharing> sharing, Instant at) {
        sql.useHandle(db -> {
            var left = db.prepareBatch("delete from peer_stream where stream_id = ? and not (peer = any (?))");
            var behind = db.prepareBatch("""
                    insert into peer_stream (peer, stream_id, parts, behind_since, urgent)
                    select node, ?, ?, ?, ? from peer where node = ?
                    on conflict (peer, stream_id) do update set parts = excluded.parts, changes = peer_stream.changes + 1,
                      urgent = excluded.urgent or peer_stream.urgent and peer_stream.sent_changes < peer_stream.changes,
                      behind_since = coalesce(peer_stream.behind_since, excluded.behind_since)""");
            sharing.forEach((stream, shared) -> {
                left.add(stream, shared.partsByNode().keySet().toArray(String[]::new));
                shared.partsByNode().forEach((node, parts) -> behind.add(stream, PartNames.of(parts), at.atOffset(ZoneOffset.UTC), shared.urgent(), node));
            });
            left.execute();
            behind.execute();
        });
    }

    /** Whether a stream that must not wait has changed since it was last put into a package. */
    public boolean urgentBehind(String peer) {
        return sql.withHandle(db -> db.select("select exists (select from peer_stream where peer = ? and urgent and sent_changes < changes)", peer)
                .mapTo(Boolean.class).one());
    }

    /**
     * Streams that changed since they were last put into a package, in pages by id.
     *
     * @param urgent only those that must not wait
     */
    public List<BehindRow> behind(String peer, boolean urgent, UUID after, int limit) {
        return sql.withHandle(db -> db.select("""
                select stream_id, parts, changes from peer_stream
                where peer = ? and sent_changes < changes and (urgent or not ?) and stream_id > ? order by stream_id limit ?""",
                peer, urgent, after, limit)
                .map((row, context) -> new BehindRow(row.getObject("stream_id", UUID.class),
                        PartNames.read((String[]) row.getArray("parts").getArray()), row.getLong("changes"))).list());
    }

    /** The streams are in a package as they were when these rows were read; later changes leave them behind. */
    public void sent(String peer, Collection<BehindRow> streams) {
        sql.useHandle(db -> {
            var batch = db.prepareBatch("""
                    update peer_stream set sent_changes = :changes, behind_since = case when changes = :changes then null else behind_since end
                    where peer = :peer and stream_id = :stream""");
            streams.forEach(it -> batch.bind("changes", it.changes()).bind("peer", peer).bind("stream", it.stream()).add());
            batch.execute();
        });
    }

    /** Parts that the peer has of each entry of some streams. */
    public Map<UUID, Set<PartName>> peerHas(String peer, Collection<UUID> streams) {
        return sql.withHandle(db -> db.select("""
                select p.entry_id, p.parts from entry e join peer_entry p on p.entry_id = e.id and p.peer = ? and not p.lost
                where e.stream_id = any (?)""", peer, streams.toArray(UUID[]::new))
                .reduceRows(new HashMap<>(), (map, row) -> {
                    map.put(row.getColumn("entry_id", UUID.class), PartNames.read(row.getColumn("parts", String[].class)));
                    return map;
                }));
    }

    /** The peer gets these in an own package. */
    public void peerGets(String peer, Collection<Entry> entries, long packageNumber) {
        carried(peer, entries, packageNumber, """
                insert into peer_entry (peer, entry_id, parts, package_number, went_out) values (:peer, :entry, :parts, :number, array[:number])
                on conflict (peer, entry_id) do update set package_number = excluded.package_number,
                  went_out = peer_entry.went_out || excluded.package_number, lost = false,
                  parts = array(select unnest(peer_entry.parts) union select unnest(excluded.parts))""");
    }

    /** These came in a package of the peer. */
    public void peerGave(String peer, Collection<Entry> entries, long packageNumber) {
        carried(peer, entries, packageNumber, """
                insert into peer_entry (peer, entry_id, parts, came_in) values (:peer, :entry, :parts, :number)
                on conflict (peer, entry_id) do update set lost = false, came_in = coalesce(peer_entry.came_in, excluded.came_in),
                  came_later = case when coalesce(peer_entry.came_in, excluded.came_in) = excluded.came_in
                      or excluded.came_in = any (peer_entry.came_later)
                    then peer_entry.came_later else peer_entry.came_later || excluded.came_in end,
                  parts = array(select unnest(peer_entry.parts) union select unnest(excluded.parts))""");
    }

    private void carried(String peer, Collection<Entry> entries, long packageNumber, String statement) {
        if (entries.isEmpty()) {
            return;
        }
        sql.useHandle(db -> {
            var batch = db.prepareBatch(statement);
            entries.forEach(entry -> batch.bind("peer", peer).bind("entry", entry.header().id())
                    .bind("parts", PartNames.of(entry.parts().keySet())).bind("number", packageNumber).add());
            batch.execute();
        });
    }

    /**
     * The peer erased all that others wrote in a stream, but the stubs: where it may hold more again, it gets it again.
     *
     * @param digests attachments that went with it
     */
    public void peerErased(String peer, UUID stream, Collection<String> digests) {
        sql.useHandle(db -> {
            db.execute("update peer_entry set parts = array(select unnest(peer_entry.parts) intersect select 'STUB') from entry e"
                    + " where e.id = peer_entry.entry_id and e.stream_id = ? and peer_entry.peer = ? and e.node <> ?", stream, peer, peer);
            db.execute("delete from peer_file where peer = ? and digest = any (?)", peer, digests.toArray(String[]::new));
            db.execute("update peer_stream set changes = changes + 1 where peer = ? and stream_id = ?", peer, stream);
        });
    }

    /** Attachments that the peer shall have as well, unless it has them. */
    public void fileWanted(String peer, Collection<String> digests) {
        sql.useHandle(db -> db.execute("insert into peer_file (peer, digest) select ?, unnest(?::text[]) on conflict do nothing",
                peer, digests.toArray(String[]::new)));
    }

    /** Attachments that came from the peer. */
    public void fileCame(String peer, String digest) {
        sql.useHandle(db -> db.execute("""
                insert into peer_file (peer, digest, package_number) values (?, ?, 0)
                on conflict (peer, digest) do update set package_number = 0 where peer_file.package_number is null""", peer, digest));
    }

    public List<String> waitingFiles(String peer, int limit) {
        return sql.withHandle(db -> db.select("""
                select digest from peer_file where peer = ? and package_number is null order by digest limit ?""", peer, limit)
                .mapTo(String.class).list());
    }

    public void fileSent(String peer, String digest, long packageNumber) {
        sql.useHandle(db -> db.execute("update peer_file set package_number = ? where peer = ? and digest = ?",
                packageNumber, peer, digest));
    }

    public Lag lag(String peer) {
        return sql.withHandle(db -> db.select("""
                select count(*) as streams, min(behind_since) as since from peer_stream
                where peer = ? and sent_changes < changes""", peer)
                .map((row, context) -> new Lag(row.getInt("streams"), Optional.ofNullable(Moments.read(row, "since")))).one());
    }
}
