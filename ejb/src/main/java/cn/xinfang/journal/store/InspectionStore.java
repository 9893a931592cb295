package cn.xinfang.journal.store;

import cn.xinfang.journal.PartName;
import cn.xinfang.security.crypto.SealedPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Rows of the journal as they lie, and rows of projections as text. */
@ApplicationScoped
public class InspectionStore {

    /** An entry with everything that stands beside its header. */
    public record EntryRow(UUID id, UUID stream, String node, long number, byte[] digest, byte[] header, String type, Instant at) {
    }

    private Jdbi sql;

    protected InspectionStore() {
    }

    @Inject
    public InspectionStore(Jdbi sql) {
        this.sql = sql;
    }

    /** Each author's in the order of its numbers. */
    public List<EntryRow> entries(Collection<UUID> streams) {
        return sql.withHandle(db -> db.select("""
                select id, stream_id, node, number, digest, header, type, at from entry where stream_id = any (?)
                order by stream_id, node, number""", ids(streams)).map((row, context) -> row(row)).list());
    }

    public Map<UUID, Map<PartName, SealedPart>> parts(Collection<UUID> streams) {
        Map<UUID, Map<PartName, SealedPart>> parts = new HashMap<>();
        sql.useHandle(db -> db.select("""
                select p.entry_id, p.name, p.cipher, p.wrapped_key, p.key_id from entry_part p join entry e on e.id = p.entry_id
                where e.stream_id = any (?)""", ids(streams))
                .map((row, context) -> parts.computeIfAbsent(row.getObject("entry_id", UUID.class), id -> new EnumMap<>(PartName.class))
                        .put(PartName.valueOf(row.getString("name")),
                                new SealedPart(row.getBytes("cipher"), row.getBytes("wrapped_key"), row.getString("key_id"))))
                .list());
        return parts;
    }

    /** Parts that were taken away by law, by entry. */
    public Map<UUID, Set<PartName>> erased(Collection<UUID> streams) {
        Map<UUID, Set<PartName>> erased = new HashMap<>();
        sql.useHandle(db -> db.select("select p.entry_id, p.name from erased_part p join entry e on e.id = p.entry_id where e.stream_id = any (?)", ids(streams))
                .map((row, context) -> erased.computeIfAbsent(row.getObject("entry_id", UUID.class), id -> EnumSet.noneOf(PartName.class))
                        .add(PartName.valueOf(row.getString("name")))).list());
        return erased;
    }

    /** Moves a broken part away, so that a sound one can take its place. */
    public void setAside(UUID entry, PartName part) {
        sql.useHandle(db -> db.select("select set_part_aside(?, ?)", entry, part.name()).mapTo(Boolean.class).one());
    }

    /** Streams in pages by id. */
    public List<UUID> streamsAfter(UUID after, int limit) {
        return sql.withHandle(db -> db.select("select id from stream where id > ? order by id limit ?", after, limit).mapTo(UUID.class).list());
    }

    /**
     * The rows of streams in a projection, as one text for each stream.
     *
     * @param streamColumn the column that names the stream
     */
    public Map<UUID, String> rows(String table, String streamColumn, Collection<UUID> streams) {
        return sql.withHandle(db -> db.select("select " + streamColumn + " as stream, string_agg(t::text, chr(10) order by t::text) as rows from " + table
                        + " t where " + streamColumn + " = any (?) group by 1", ids(streams))
                .reduceRows(new HashMap<>(), (map, row) -> {
                    map.put(row.getColumn("stream", UUID.class), row.getColumn("rows", String.class));
                    return map;
                }));
    }

    private static Object ids(Collection<UUID> streams) {
        return streams.toArray(UUID[]::new);
    }

    private static EntryRow row(ResultSet row) throws SQLException {
        return new EntryRow(row.getObject("id", UUID.class), row.getObject("stream_id", UUID.class), row.getString("node"), row.getLong("number"),
                row.getBytes("digest"), row.getBytes("header"), row.getString("type"), row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
