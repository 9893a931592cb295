package cn.xinfang.interconnection.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Forgets that a peer has what it lost, so that it is sent again as whatever else it lacks. */
@ApplicationScoped
public class LostMarks {

    private Jdbi sql;

    protected LostMarks() {
    }

    @Inject
    public LostMarks(Jdbi sql) {
        this.sql = sql;
    }

    /** Notes that a restore of the peer is made good; false when it was before. */
    public boolean begin(String peer, UUID restoration) {
        return sql.withHandle(db -> db.execute("update peer set given_back = ? where node = ? and given_back is distinct from ?",
                restoration, peer, restoration)) == 1;
    }

    /**
     * Entries that a package carried after one of these, in whatever direction, and those of which no package is known. A stream
     * in which the peer no longer takes part goes back as far as the peer itself wrote it.
     *
     * @param received last package to the peer that it still has
     * @param written  last package from the peer that it still knows
     */
    public void sendAgain(String peer, long received, long written, Instant at) {
        sql.useHandle(db -> {
            db.createUpdate("""
                    with lost as (
                      delete from peer_entry where peer = :peer and (package_number > :received or came_in > :written
                        or :written < any (came_later) or package_number is null and came_in is null) returning entry_id)
                    insert into peer_stream (peer, stream_id, parts, behind_since)
                    select :peer, stream_id, '{}', :at from (select distinct e.stream_id from lost l join entry e on e.id = l.entry_id) streams
                    on conflict (peer, stream_id) do update set changes = peer_stream.changes + 1,
                      behind_since = coalesce(peer_stream.behind_since, excluded.behind_since)""")
                    .bind("peer", peer).bind("received", received).bind("written", written).bind("at", at.atOffset(ZoneOffset.UTC)).execute();
            db.execute("delete from peer_file where peer = ? and package_number = 0", peer);
            db.execute("update peer_file set package_number = null where peer = ? and package_number > ?", peer, received);
        });
    }
}
