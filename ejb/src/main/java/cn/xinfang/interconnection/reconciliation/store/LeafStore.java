package cn.xinfang.interconnection.reconciliation.store;

import cn.xinfang.interconnection.reconciliation.rules.Leaves;
import cn.xinfang.interconnection.reconciliation.rules.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The digests of shared streams, kept from night to night; only what changed since is computed anew. */
@ApplicationScoped
public class LeafStore {

    private static final int LOCK = 0x5245434f;
    private static final int TOGETHER = 500;

    private Jdbi sql;

    protected LeafStore() {
    }

    @Inject
    public LeafStore(Jdbi sql) {
        this.sql = sql;
    }

    /** Lets one transaction at a time read streams and write their digests, so that an older reading never covers a newer one. */
    public void lock() {
        sql.useHandle(db -> db.execute("select pg_advisory_xact_lock(?)", LOCK));
    }

    /** Takes streams that changed since they were last taken; under the {@link #lock() lock}. */
    public Set<UUID> takeChanged(int limit) {
        return sql.withHandle(db -> db.select("with gone as (delete from changed_stream where ctid = any (array(select ctid from changed_stream limit ?))"
                + " returning stream_id) select distinct stream_id from gone", limit).mapTo(UUID.class).set());
    }

    /** Writes the digests of streams that are shared with a peer, and takes away those that are not any more. */
    public void replace(String peer, Map<UUID, byte[]> leaves, Collection<UUID> notShared) {
        List<UUID> streams = List.copyOf(leaves.keySet());
        sql.useHandle(db -> {
            db.execute("""
                    with changed as (
                      insert into shared_leaf (peer, month, slot, stream_id, digest)
                      select ?, month, slot, stream, decode(digest, 'hex')
                      from unnest(?::text[], ?::int[], ?::uuid[], ?::text[]) it (month, slot, stream, digest) order by 2, 3, 4
                      on conflict (peer, month, slot, stream_id) do update set digest = excluded.digest where shared_leaf.digest <> excluded.digest
                      returning month, slot)
                    insert into shared_range (peer, month, slot) select distinct ?, month, slot from changed
                    on conflict (peer, month, slot) do update set digest = null""", peer,
                    streams.stream().map(id -> Place.of(id).month()).toArray(String[]::new),
                    streams.stream().map(id -> Place.of(id).slot()).toArray(Integer[]::new), streams.toArray(UUID[]::new),
                    streams.stream().map(id -> HexFormat.of().formatHex(leaves.get(id))).toArray(String[]::new), peer);
            db.execute("""
                    with gone as (delete from shared_leaf where peer = ? and (month, slot, stream_id) in
                        (select * from unnest(?::text[], ?::int[], ?::uuid[])) returning month, slot)
                    update shared_range r set digest = null from gone where r.peer = ? and r.month = gone.month and r.slot = gone.slot""", peer,
                    notShared.stream().map(id -> Place.of(id).month()).toArray(String[]::new),
                    notShared.stream().map(id -> Place.of(id).slot()).toArray(Integer[]::new), notShared.toArray(UUID[]::new), peer);
        });
    }

    /** Computes the digests of places in which something changed, a page of them, under the lock. Says whether there were any. */
    public boolean digestPlaces() {
        return sql.withHandle(db -> {
            Map<Map.Entry<String, Place>, SortedMap<String, String>> places = new HashMap<>();
            db.select("""
                    select r.peer, r.month, r.slot, l.stream_id, l.digest
                    from (select peer, month, slot from shared_range where digest is null limit ?) r
                    left join shared_leaf l on l.peer = r.peer and l.month = r.month and l.slot = r.slot""", TOGETHER)
                    .map((row, context) -> {
                        var streams = places.computeIfAbsent(Map.entry(row.getString("peer"),
                                new Place(row.getString("month"), row.getInt("slot"))), it -> new TreeMap<>());
                        return row.getString("stream_id") == null ? null
                                : streams.put(row.getString("stream_id"), HexFormat.of().formatHex(row.getBytes("digest")));
                    }).list();
            write(db, places);
            return !places.isEmpty();
        });
    }

    private static void write(Handle db, Map<Map.Entry<String, Place>, SortedMap<String, String>> places) {
        var full = db.prepareBatch("update shared_range set digest = ?, streams = ? where peer = ? and month = ? and slot = ?");
        var empty = db.prepareBatch("delete from shared_range where peer = ? and month = ? and slot = ?");
        places.forEach((key, streams) -> {
            Place place = key.getValue();
            if (streams.isEmpty()) {
                empty.add(key.getKey(), place.month(), place.slot());
            } else {
                full.add(HexFormat.of().parseHex(Leaves.digest(streams)), streams.size(), key.getKey(), place.month(), place.slot());
            }
        });
        full.execute();
        empty.execute();
    }

    public long streams(String peer) {
        return sql.withHandle(db -> db.select("select coalesce(sum(streams), 0) from shared_range where peer = ?", peer).mapTo(Long.class).one());
    }

    /** This node's side of a comparison with a peer, as it was last computed. */
    public Leaves of(String peer) {
        return new Leaves() {
            @Override
            public SortedMap<String, String> months() {
                SortedMap<String, SortedMap<String, String>> months = new TreeMap<>();
                places(null).forEach((name, digest) -> months.computeIfAbsent(name.substring(0, 7), it -> new TreeMap<>()).put(name, digest));
                SortedMap<String, String> digests = new TreeMap<>();
                months.forEach((month, places) -> digests.put(month, Leaves.digest(places)));
                return digests;
            }

            @Override
            public Map<String, String> places(Collection<String> months) {
                return sql.withHandle(db -> db.select("""
                        select month, slot, digest from shared_range where peer = ? and digest is not null
                        and (month = any (?::text[]) or ?::text[] is null)""", peer, array(months), array(months))
                        .reduceRows(new HashMap<>(), (map, row) -> {
                            map.put(new Place(row.getColumn("month", String.class), row.getColumn("slot", Integer.class)).name(),
                                    HexFormat.of().formatHex(row.getColumn("digest", byte[].class)));
                            return map;
                        }));
            }

            @Override
            public Map<String, String> streams(Collection<String> places) {
                List<Place> wanted = places.stream().map(Place::named).toList();
                return sql.withHandle(db -> db.select("""
                        select stream_id, digest from shared_leaf where peer = ? and (month, slot) in
                          (select * from unnest(?::text[], ?::int[]))""", peer, wanted.stream().map(Place::month).toArray(String[]::new),
                        wanted.stream().map(Place::slot).toArray(Integer[]::new))
                        .reduceRows(new HashMap<>(), (map, row) -> {
                            map.put(row.getColumn("stream_id", String.class), HexFormat.of().formatHex(row.getColumn("digest", byte[].class)));
                            return map;
                        }));
            }
        };
    }

    private static String[] array(Collection<String> texts) {
        return texts == null ? null : texts.toArray(String[]::new);
    }
}
