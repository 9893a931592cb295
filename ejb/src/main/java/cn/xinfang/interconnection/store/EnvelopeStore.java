package cn.xinfang.interconnection.store;

import cn.xinfang.journal.PartName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What is to be sealed for which node, what was, and which envelopes wait to be opened. */
@ApplicationScoped
public class EnvelopeStore {

    /** Parts that a node may hold of a stream and the node between may not. */
    public record Due(String node, UUID stream, Set<PartName> parts) {
    }

    /** An envelope for this node. */
    public record Waiting(UUID entry, UUID stream) {
    }

    private Jdbi sql;

    protected EnvelopeStore() {
    }

    @Inject
    public EnvelopeStore(Jdbi sql) {
        this.sql = sql;
    }

    /** Perhaps something is to be sealed. */
    public void mark(Due due) {
        sql.useHandle(db -> db.execute("insert into envelope_due (node, stream_id, parts) values (?, ?, ?)"
                        + " on conflict (node, stream_id) do update set parts = excluded.parts, pending = true",
                due.node(), due.stream(), PartNames.of(due.parts())));
    }

    public List<Due> due() {
        return sql.withHandle(db -> db.select("select node, stream_id, parts from envelope_due where pending order by stream_id, node")
                .map((row, context) -> new Due(row.getString("node"), row.getObject("stream_id", UUID.class),
                        PartNames.read((String[]) row.getArray("parts").getArray()))).list());
    }

    public void done(Due due) {
        sql.useHandle(db -> db.execute("update envelope_due set pending = false where node = ? and stream_id = ?", due.node(), due.stream()));
    }

    /** Parts of each entry of a stream that the node has. */
    public Map<UUID, Set<PartName>> has(String node, UUID stream) {
        return sql.withHandle(db -> db.select("select p.entry_id, p.parts from envelope_part p join entry e on e.id = p.entry_id"
                + " where p.node = ? and e.stream_id = ?", node, stream).reduceRows(new HashMap<>(), (map, row) -> {
                    map.put(row.getColumn("entry_id", UUID.class), PartNames.read(row.getColumn("parts", String[].class)));
                    return map;
                }));
    }

    /** The node gets them, or they came from it. */
    public void gets(String node, Map<UUID, Set<PartName>> parts) {
        sql.useHandle(db -> parts.forEach((entry, names) -> db.execute("insert into envelope_part (node, entry_id, parts) values (?, ?, ?)"
                + " on conflict (node, entry_id) do update set parts = array(select unnest(envelope_part.parts) union select unnest(excluded.parts))",
                node, entry, PartNames.of(names))));
    }

    /** The node erased what others wrote in the stream. */
    public void erased(String node, UUID stream) {
        sql.useHandle(db -> {
            db.execute("delete from envelope_part p using entry e where e.id = p.entry_id and e.stream_id = ? and p.node = ? and e.node <> ?", stream, node, node);
            db.execute("update envelope_due set pending = true where node = ? and stream_id = ?", node, stream);
        });
    }

    public void came(UUID entry) {
        sql.useHandle(db -> db.execute("insert into envelope_waiting (entry_id) values (?) on conflict do nothing", entry));
    }

    public List<Waiting> waiting() {
        return sql.withHandle(db -> db.select("select e.id, e.stream_id from envelope_waiting w join entry e on e.id = w.entry_id order by e.position")
                .map((row, context) -> new Waiting(row.getObject("id", UUID.class), row.getObject("stream_id", UUID.class))).list());
    }

    /** It cannot be opened, or is not what the headers promise; tried again all the same. */
    public void failed(UUID entry) {
        sql.useHandle(db -> db.execute("update envelope_waiting set failed = true where entry_id = ?", entry));
    }

    public int failures() {
        return sql.withHandle(db -> db.select("select count(*) from envelope_waiting where failed").mapTo(Integer.class).one());
    }

    /** Nodes for which something is to be sealed and whose certificate the city has not announced. */
    public List<String> unknownAddressees() {
        return sql.withHandle(db -> db.select("select distinct d.node from envelope_due d where d.pending"
                + " and not exists (select 1 from node_certificate c where c.node = d.node) order by 1").mapTo(String.class).list());
    }

    public void opened(UUID entry) {
        sql.useHandle(db -> db.execute("delete from envelope_waiting where entry_id = ?", entry));
    }
}
