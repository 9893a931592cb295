package cn.xinfang.interconnection.reconciliation.store;

import cn.xinfang.interconnection.store.PartNames;
import cn.xinfang.journal.PartName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What this node believes its peers to have, and the putting right of it. */
@ApplicationScoped
public class MarkStore {

    private Jdbi sql;

    protected MarkStore() {
    }

    @Inject
    public MarkStore(Jdbi sql) {
        this.sql = sql;
    }

    /** Which of the streams each peer takes part in or has anything of. */
    public Map<String, Set<UUID>> sharers(Collection<UUID> streams) {
        return sql.withHandle(db -> db.select("""
                select peer, stream_id from peer_stream where stream_id = any (?)
                union select p.peer, e.stream_id from peer_entry p join entry e on e.id = p.entry_id where e.stream_id = any (?)""",
                ids(streams), ids(streams)).reduceRows(new HashMap<>(), (map, row) -> {
                    map.computeIfAbsent(row.getColumn("peer", String.class), it -> new HashSet<>()).add(row.getColumn("stream_id", UUID.class));
                    return map;
                }));
    }

    /** Parts that a peer has of each entry of the streams. */
    public Map<UUID, Set<PartName>> marks(String peer, Collection<UUID> streams) {
        return sql.withHandle(db -> db.select("""
                select p.entry_id, p.parts from peer_entry p join entry e on e.id = p.entry_id where p.peer = ? and e.stream_id = any (?)""",
                peer, ids(streams)).reduceRows(new HashMap<>(), (map, row) -> {
                    map.put(row.getColumn("entry_id", UUID.class), PartNames.read(row.getColumn("parts", String[].class)));
                    return map;
                }));
    }

    /** Those of which something is still to be sent to the peer. */
    public Set<UUID> behind(String peer, Collection<UUID> streams) {
        return sql.withHandle(db -> db.select("""
                select stream_id from peer_stream where peer = ? and stream_id = any (?) and sent_changes < changes""", peer, ids(streams))
                .mapTo(UUID.class).set());
    }

    /** Those that came from the peer and are set aside. */
    public Set<UUID> waiting(String peer, Collection<UUID> streams) {
        return sql.withHandle(db -> db.select("""
                select distinct stream_id from quarantine where peer = ? and stream_id = any (?) and resolved_at is null""", peer, ids(streams))
                .mapTo(UUID.class).set());
    }

    /**
     * From now on the peer has exactly these parts of the entries of a stream, as it states itself.
     *
     * @param marks by entry; of entries that are not in it the peer has nothing
     */
    public void put(String peer, UUID stream, Map<UUID, Set<PartName>> marks) {
        sql.useHandle(db -> {
            db.execute("delete from peer_entry p using entry e where e.id = p.entry_id and p.peer = ? and e.stream_id = ? and not (p.entry_id = any (?))",
                    peer, stream, marks.keySet().toArray(UUID[]::new));
            var batch = db.prepareBatch("""
                    insert into peer_entry (peer, entry_id, parts) values (?, ?, ?)
                    on conflict (peer, entry_id) do update set parts = excluded.parts where peer_entry.parts <> excluded.parts""");
            marks.forEach((entry, parts) -> batch.add(peer, entry, parts.stream().map(PartName::name).sorted().toArray(String[]::new)));
            batch.execute();
        });
    }

    /** The stream is looked at again by the next package for the peer, under the parts that it may hold. */
    public void sendAgain(String peer, UUID stream, Instant at) {
        sql.useHandle(db -> db.execute("""
                update peer_stream set changes = changes + 1, behind_since = coalesce(behind_since, ?) where peer = ? and stream_id = ?""",
                at.atOffset(ZoneOffset.UTC), peer, stream));
    }

    private static Object ids(Collection<UUID> streams) {
        return streams.toArray(UUID[]::new);
    }
}
