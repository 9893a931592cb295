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

    /** Makes the stream if it is new here; says whether it was. */
    public boolean insertStream(UUID id, String kind) {
        return sql.withHandle(db -> db.execute("insert into stream (id, kind) values (?, ?) on conflict do nothing", id, kind)) == 1;
    }

    public Optional<StreamRow> stream(UUID id) {
        return sql.withHandle(db -> db.select("select id, kind, version from stream where id = ?", id)
                .map((row, context) -> new StreamRow(row.getObject("id", UUID.class), row.getString("kind"), row.getLong("version")))
                .findOne());
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

    /** Locks the stream for this transaction. */
    public void lock(UUID id) {
        sql.useHandle(db -> db.select("select id from stream where id = ? for update", id).mapTo(UUID.class).one());
    }

    /** Raises the version of a locked stream. */
    public void raiseVersion(UUID id) {
        sql.useHandle(db -> db.execute("update stream set version = version + 1 where id = ?", id));
    }

    /** The entries of a stream without their parts. */
    public List<Entry> headers(UUID stream) {
        return sql.withHandle(db -> db.select("select header from entry where stream_id = ? order by node, number", stream)
                .map((row, context) -> entry(row.getBytes("header"), Map.of())).list());
    }

    /** The entries of a stream with the parts that this node holds. */
    public List<Entry> entries(UUID stream) {
        Map<UUID, Map<PartName, SealedPart>> sealed = new HashMap<>();
        sql.useHandle(db -> db.select("select p.entry_id, p.name, p.cipher, p.wrapped_key, p.key_id from entry_part p"
                        + " join entry e on e.id = p.entry_id where e.stream_id = ?", stream)
                .map((row, context) -> sealed.computeIfAbsent(row.getObject("entry_id", UUID.class), id -> new EnumMap<>(PartName.class))
                        .put(PartName.valueOf(row.getString("name")),
                                new SealedPart(row.getBytes("cipher"), row.getBytes("wrapped_key"), row.getString("key_id"))))
                .list());
        return headers(stream).stream().map(entry -> new Entry(entry.header(), entry.bytes(),
                open(entry.header(), sealed.getOrDefault(entry.header().id(), Map.of())))).toList();
    }

    public void insert(Entry entry, boolean foreign) {
        EntryHeader header = entry.header();
        sql.useHandle(db -> db.execute("insert into entry (id, stream_id, node, number, digest, header, type, at, foreign_entry)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)", header.id(), header.stream(), header.node(), header.number(),
                Sm3.digest(entry.bytes()), entry.bytes(), header.type(), header.at(), foreign));
        insertParts(entry);
    }

    /** Adds the parts that are not held yet; says whether there were any. */
    public boolean insertParts(Entry entry) {
        return sql.withHandle(db -> entry.parts().entrySet().stream().mapToInt(named -> {
            SealedPart sealed = cipher.seal(named.getValue());
            return db.execute("insert into entry_part (entry_id, name, cipher, wrapped_key, key_id) values (?, ?, ?, ?, ?) on conflict do nothing",
                    entry.header().id(), named.getKey().name(), sealed.cipher(), sealed.wrappedKey(), sealed.keyId());
        }).sum()) > 0;
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
        sealed.forEach((name, part) -> open.put(name, cipher.open(part, HexFormat.of().parseHex(header.commitments().get(name)))));
        return open;
    }

    private static Entry entry(byte[] header, Map<PartName, OpenPart> parts) {
        return new Entry(Json.read(header, EntryHeader.class), header, parts);
    }
}
