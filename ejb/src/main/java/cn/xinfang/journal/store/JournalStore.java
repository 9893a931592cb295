package cn.xinfang.journal.store;

import cn.xinfang.journal.Entry;
import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.PartName;
import cn.xinfang.kernel.Json;
import cn.xinfang.security.crypto.NodeKeys;
import cn.xinfang.security.crypto.OpenPart;
import cn.xinfang.security.crypto.PartCipher;
import cn.xinfang.security.crypto.SealedPart;
import cn.xinfang.security.crypto.Sm3;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Streams, entries and sealed parts. Entries and parts are inserted and never changed. */
@ApplicationScoped
public class JournalStore {

    /** A stream and its present version. */
    public record StreamRow(UUID id, String kind, long version) {
    }

    private Jdbi sql;
    private PartCipher cipher;

    protected JournalStore() {
    }

    @Inject
    public JournalStore(Jdbi sql, NodeKeys keys) {
        this.sql = sql;
        this.cipher = new PartCipher(keys.dataKey());
    }

    /** Makes the streams that are new here; says how many were. */
    public int insertStreams(Collection<StreamRow> streams) {
        return sql.withHandle(db -> db.execute("insert into stream (id, kind, version) select * from unnest(?::uuid[], ?::text[], ?::bigint[]) order by 1"
                        + " on conflict do nothing", streams.stream().map(StreamRow::id).toArray(UUID[]::new),
                streams.stream().map(StreamRow::kind).toArray(String[]::new), streams.stream().map(StreamRow::version).toArray(Long[]::new)));
    }

    public Optional<StreamRow> stream(UUID id) {
        return sql.withHandle(db -> db.select("select id, kind, version from stream where id = ?", id)
                .map((row, context) -> stream(row)).findOne());
    }

    /** Streams of a kind in pages by id, for a rebuild. */
    public List<UUID> streamsAfter(String kind, UUID after, int limit) {
        return sql.withHandle(db -> db.select("select id from stream where kind = ? and id > ? order by id limit ?", kind, after, limit)
                .mapTo(UUID.class).list());
    }

    /** Locks the stream for this transaction; refuses by returning false when it is no longer at {@code version}. */
    public boolean raiseVersion(UUID id, long version) {
        return sql.withHandle(db -> db.execute("update stream set version = version + 1 where id = ? and version = ?", id, version)) == 1;
    }

    /** Locks the streams for this transaction, always in the order of their ids. */
    public List<StreamRow> lock(Collection<UUID> streams) {
        return sql.withHandle(db -> db.select("select id, kind, version from stream where id = any (?) order by id for update", ids(streams))
                .map((row, context) -> stream(row)).list());
    }

    /** Raises the versions of locked streams. */
    public void raiseVersions(Collection<UUID> ids) {
        sql.useHandle(db -> db.execute("update stream set version = version + 1 where id = any (?)", ids(ids)));
    }

    /** The entries of streams with the parts that this node holds, each author's in the order of its numbers. */
    public List<Entry> entries(Collection<UUID> streams) {
        Map<UUID, Map<PartName, SealedPart>> sealed = new HashMap<>();
        sql.useHandle(db -> db.select("select p.entry_id, p.name, p.cipher, p.wrapped_key, p.key_id from entry_part p"
                        + " join entry e on e.id = p.entry_id where e.stream_id = any (?)", ids(streams))
                .map((row, context) -> sealed.computeIfAbsent(row.getObject("entry_id", UUID.class), id -> new EnumMap<>(PartName.class))
                        .put(PartName.valueOf(row.getString("name")),
                                new SealedPart(row.getBytes("cipher"), row.getBytes("wrapped_key"), row.getString("key_id"))))
                .list());
        return headers(streams).stream().map(entry -> new Entry(entry.header(), entry.bytes(),
                open(entry.header(), sealed.getOrDefault(entry.header().id(), Map.of())))).toList();
    }

    /** Inserts entries that are new here, with their parts. */
    public void insert(Collection<Entry> entries, boolean foreign) {
        sql.useHandle(db -> {
            var batch = db.prepareBatch("insert into entry (id, stream_id, node, number, digest, header, type, at, foreign_entry)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
            entries.forEach(entry -> {
                EntryHeader header = entry.header();
                batch.add(header.id(), header.stream(), header.node(), header.number(), Sm3.digest(entry.bytes()), entry.bytes(),
                        header.type(), header.at(), foreign);
            });
            batch.execute();
        });
        insertParts(entries);
    }

    /** Adds the parts that are not held yet; says whether there were any. */
    public boolean addParts(Entry entry) {
        List<PartName> held = sql.withHandle(db -> db.select("select name from entry_part where entry_id = ?", entry.header().id())
                .mapTo(PartName.class).list());
        Map<PartName, OpenPart> missing = new EnumMap<>(entry.parts());
        missing.keySet().removeAll(held);
        insertParts(List.of(new Entry(entry.header(), entry.bytes(), missing)));
        return !missing.isEmpty();
    }

    /** Sealing is most of the work, so all processors do it. */
    private void insertParts(Collection<Entry> entries) {
        List<Object[]> rows = entries.parallelStream().flatMap(entry -> entry.parts().entrySet().stream()
                .map(part -> row(entry.header(), part.getKey(), part.getValue()))).toList();
        sql.useHandle(db -> {
            var batch = db.prepareBatch("insert into entry_part (entry_id, name, cipher, wrapped_key, key_id) values (?, ?, ?, ?, ?)");
            rows.forEach(batch::add);
            batch.execute();
        });
    }

    private Object[] row(EntryHeader header, PartName name, OpenPart part) {
        SealedPart sealed = cipher.seal(part, commitment(header, name));
        return new Object[] {header.id(), name.name(), sealed.cipher(), sealed.wrappedKey(), sealed.keyId()};
    }

    /** The entries of streams without their parts. */
    public List<Entry> headers(Collection<UUID> streams) {
        return sql.withHandle(db -> db.select("select header from entry where stream_id = any (?) order by stream_id, node, number", ids(streams))
                .map((row, context) -> entry(row.getBytes("header"), Map.of())).list());
    }

    /** Whether no other entry of its stream was written here after it: of many that come together one is enough to react to. */
    public boolean isNewest(EntryHeader entry) {
        return sql.withHandle(db -> db.select("select not exists (select 1 from entry later join entry this on this.id = ?"
                        + " where later.stream_id = ? and (later.xid, later.position) > (this.xid, this.position))", entry.id(), entry.stream())
                .mapTo(Boolean.class).one());
    }

    /** As the one argument that it is, not as an array of arguments. */
    private static Object ids(Collection<UUID> streams) {
        return streams.toArray(UUID[]::new);
    }

    /**
     * Takes a part away for good; its commitment stays in the header.
     *
     * @param erasedBy the entry that records basis and second person
     */
    public void erasePart(UUID entry, PartName part, UUID erasedBy) {
        sql.useHandle(db -> db.select("select erase_part(?, ?, ?)", entry, part.name(), erasedBy).mapTo(Boolean.class).one());
    }

    private Map<PartName, OpenPart> open(EntryHeader header, Map<PartName, SealedPart> sealed) {
        Map<PartName, OpenPart> open = new EnumMap<>(PartName.class);
        sealed.forEach((name, part) -> open.put(name, cipher.open(part, commitment(header, name))));
        return open;
    }

    private static byte[] commitment(EntryHeader header, PartName name) {
        return HexFormat.of().parseHex(header.commitments().get(name));
    }

    private static StreamRow stream(ResultSet row) throws SQLException {
        return new StreamRow(row.getObject("id", UUID.class), row.getString("kind"), row.getLong("version"));
    }

    private static Entry entry(byte[] header, Map<PartName, OpenPart> parts) {
        return new Entry(Json.read(header, EntryHeader.class), header, parts);
    }
}
