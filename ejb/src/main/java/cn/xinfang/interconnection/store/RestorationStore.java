package cn.xinfang.interconnection.store;

import cn.xinfang.journal.Entry;
import cn.xinfang.journal.PartName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The restore under way, what each peer has given back, and what none of them may hold. */
@ApplicationScoped
public class RestorationStore {

    /**
     * @param known     highest incarnation of this node that a peer knows, 0 as long as none has said
     * @param writingAt when this node began to write again; null before that
     */
    public record RestorationRow(UUID id, Instant begunAt, String words, int known, UUID proposedBy, String proposedByName, String reason,
                                 String releasedByName, Instant writingAt) {
    }

    /** @param adoptedAt null before the peer was reached */
    public record ReadBackRow(String peer, String name, Instant adoptedAt, Instant completedAt) {
    }

    /** @param names parts that are missing in this stream, each once */
    public record LostRow(UUID stream, String kind, int entries, List<String> names) {
    }

    private Jdbi sql;

    protected RestorationStore() {
    }

    @Inject
    public RestorationStore(Jdbi sql) {
        this.sql = sql;
    }

    /** Begins a restore; one that is under way ends with it. */
    public void begin(UUID id, String words, Instant at) {
        sql.useHandle(db -> {
            db.execute("update restoration set closed_at = ? where closed_at is null", at.atOffset(ZoneOffset.UTC));
            db.execute("insert into restoration (id, begun_at, words) values (?, ?, ?)", id, at.atOffset(ZoneOffset.UTC), words);
        });
    }

    /** The restore in which some peer has not given back everything. */
    public Optional<RestorationRow> open() {
        return sql.withHandle(db -> db.select("select * from restoration where closed_at is null").map((row, context) -> row(row)).findOne());
    }

    /** The last one, open or not. */
    public Optional<RestorationRow> last() {
        return sql.withHandle(db -> db.select("select * from restoration order by begun_at desc limit 1")
                .map((row, context) -> row(row)).findOne());
    }

    public void propose(UUID id, UUID by, String name, String reason, Instant at) {
        sql.useHandle(db -> db.execute("""
                update restoration set proposed_by = ?, proposed_by_name = ?, reason = ?, proposed_at = ? where id = ?""",
                by, name, reason, at.atOffset(ZoneOffset.UTC), id));
    }

    public void release(UUID id, UUID by, String name) {
        sql.useHandle(db -> db.execute("update restoration set released_by = ?, released_by_name = ? where id = ?", by, name, id));
    }

    public void writing(UUID id, int incarnation, Instant at) {
        sql.useHandle(db -> db.execute("update restoration set writing_at = ?, incarnation = ? where id = ?",
                at.atOffset(ZoneOffset.UTC), incarnation, id));
    }

    public void close(UUID id, Instant at) {
        sql.useHandle(db -> db.execute("update restoration set closed_at = ? where id = ?", at.atOffset(ZoneOffset.UTC), id));
    }

    /** @param firstNew number of the first package of the peer that gives something back */
    public void adopted(UUID id, String peer, int known, long firstNew, Instant at) {
        sql.useHandle(db -> {
            db.execute("insert into read_back (restoration_id, peer, adopted_at, first_new) values (?, ?, ?, ?) on conflict do nothing",
                    id, peer, at.atOffset(ZoneOffset.UTC), firstNew);
            db.execute("update restoration set known = greatest(known, ?) where id = ?", known, id);
        });
    }

    /** Number of the first package with which the peer gives something back; empty before the peer was reached. */
    public Optional<Long> firstNew(UUID id, String peer) {
        return sql.withHandle(db -> db.select("select first_new from read_back where restoration_id = ? and peer = ?", id, peer)
                .mapTo(Long.class).findOne());
    }

    public void completed(UUID id, String peer, Instant at) {
        sql.useHandle(db -> db.execute("update read_back set completed_at = ? where restoration_id = ? and peer = ? and completed_at is null",
                at.atOffset(ZoneOffset.UTC), id, peer));
    }

    /** All peers, in the order of their codes. */
    public List<ReadBackRow> peers(UUID id) {
        return sql.withHandle(db -> db.select("""
                select p.node, p.name, r.adopted_at, r.completed_at from peer p
                left join read_back r on r.peer = p.node and r.restoration_id = ? order by p.node""", id)
                .map((row, context) -> new ReadBackRow(row.getString("node"), row.getString("name"), Moments.read(row, "adopted_at"),
                        Moments.read(row, "completed_at"))).list());
    }

    /** What a peer said of its own incarnation; it never goes down. */
    public void incarnation(String peer, int incarnation) {
        sql.useHandle(db -> db.execute("update peer set incarnation = ? where node = ? and incarnation < ?", incarnation, peer, incarnation));
    }

    public int incarnation(String peer) {
        return sql.withHandle(db -> db.select("select incarnation from peer where node = ?", peer).mapTo(Integer.class).one());
    }

    /** Notes parts that came back neither now nor before. */
    public void lost(UUID id, Entry entry, PartName part) {
        sql.useHandle(db -> db.execute("""
                insert into lost_part (entry_id, name, restoration_id)
                select ?, ?, ? where not exists (select 1 from entry_part where entry_id = ? and name = ?) on conflict do nothing""",
                entry.header().id(), part.name(), id, entry.header().id(), part.name()));
    }

    /** Streams of which this node lacks parts of its own entries, in the order of their ids. */
    public List<LostRow> lost(int limit) {
        return sql.withHandle(db -> db.select("""
                select e.stream_id, s.kind, count(distinct e.id) as entries, array_agg(distinct l.name order by l.name) as names
                from lost_part l join entry e on e.id = l.entry_id join stream s on s.id = e.stream_id
                where not exists (select 1 from entry_part p where p.entry_id = l.entry_id and p.name = l.name)
                group by e.stream_id, s.kind order by e.stream_id limit ?""", limit)
                .map((row, context) -> new LostRow(row.getObject("stream_id", UUID.class), row.getString("kind"), row.getInt("entries"),
                        List.of((String[]) row.getArray("names").getArray()))).list());
    }

    private static RestorationRow row(ResultSet row) throws SQLException {
        return new RestorationRow(row.getObject("id", UUID.class), Moments.read(row, "begun_at"), row.getString("words"), row.getInt("known"),
                row.getObject("proposed_by", UUID.class), row.getString("proposed_by_name"), row.getString("reason"),
                row.getString("released_by_name"), Moments.read(row, "writing_at"));
    }
}
