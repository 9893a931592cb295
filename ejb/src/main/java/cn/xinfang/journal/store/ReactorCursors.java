package cn.xinfang.journal.store;

import cn.xinfang.journal.EntryHeader;
import cn.xinfang.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * How far each reactor has read. Only entries of transactions older than every running one are read: an entry that commits
 * late is never passed over.
 */
@ApplicationScoped
public class ReactorCursors {

    /** An entry to react to and its place. */
    public record Pending(String xid, long position, EntryHeader header) {
    }

    private Jdbi sql;

    protected ReactorCursors() {
    }

    @Inject
    public ReactorCursors(Jdbi sql) {
        this.sql = sql;
    }

    /** Locks the cursor for this transaction, so that two servers of a node never react twice. */
    public List<Pending> pending(String reactor, int limit) {
        return sql.withHandle(db -> {
            db.execute("insert into reactor_cursor (name, xid, position) values (?, '0', 0) on conflict do nothing", reactor);
            db.select("select position from reactor_cursor where name = ? for update", reactor).mapTo(Long.class).one();
            return db.select("select e.xid::text as xid, e.position, e.header from entry e, reactor_cursor c where c.name = ?"
                            + " and (e.xid, e.position) > (c.xid, c.position) and e.xid < pg_snapshot_xmin(pg_current_snapshot())"
                            + " order by e.xid, e.position limit ?", reactor, limit)
                    .map((row, context) -> new Pending(row.getString("xid"), row.getLong("position"),
                            Json.read(row.getBytes("header"), EntryHeader.class))).list();
        });
    }

    /** What follows from the entry could not be done; it is tried again and again. */
    public void setAside(String reactor, Pending entry, String place, Instant at) {
        sql.useHandle(db -> db.execute("insert into reaction_waiting (reactor, entry_id, place, since) values (?, ?, ?, ?) on conflict do nothing",
                reactor, entry.header().id(), place, at.atOffset(ZoneOffset.UTC)));
    }

    /** Entries set aside, the oldest first. */
    public List<EntryHeader> waiting(String reactor) {
        return sql.withHandle(db -> db.select("""
                select e.header from reaction_waiting w join entry e on e.id = w.entry_id where w.reactor = ? order by e.xid, e.position""", reactor)
                .map((row, context) -> Json.read(row.getBytes("header"), EntryHeader.class)).list());
    }

    /** Locks an entry set aside and takes it off the list; false when another server was faster. */
    public boolean takeBack(String reactor, UUID entry) {
        return sql.withHandle(db -> db.execute("delete from reaction_waiting where reactor = ? and entry_id = ?", reactor, entry)) == 1;
    }

    public void move(String reactor, Pending to) {
        sql.useHandle(db -> db.execute("update reactor_cursor set xid = ?::xid8, position = ? where name = ?",
                to.xid(), to.position(), reactor));
    }
}
