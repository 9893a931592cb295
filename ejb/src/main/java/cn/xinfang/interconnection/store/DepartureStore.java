package cn.xinfang.interconnection.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Whether an entry of this node is in a package for a peer, read so that it stays true until the transaction ends. */
@ApplicationScoped
public class DepartureStore {

    private Jdbi sql;

    protected DepartureStore() {
    }

    @Inject
    public DepartureStore(Jdbi sql) {
        this.sql = sql;
    }

    /**
     * Nothing is applied to the stream and no package for the peer is written any more in this transaction. The stream is locked before
     * the peer, as whoever applies a package does.
     */
    public void hold(UUID stream, String peer) {
        sql.useHandle(db -> {
            db.select("select 1 from stream where id = ? for update", stream).mapTo(Integer.class).list();
            db.select("select 1 from peer where node = ? for update", peer).mapTo(Integer.class).list();
        });
    }

    /** Whether the newest entry of that type and node in the stream is in a package for the peer. */
    public boolean packaged(UUID stream, String node, String type, String peer) {
        return sql.withHandle(db -> db.select("""
                select exists (select 1 from peer_entry where peer = ? and entry_id =
                  (select id from entry where stream_id = ? and node = ? and type = ? order by number desc limit 1))""",
                peer, stream, node, type).mapTo(Boolean.class).one());
    }
}
