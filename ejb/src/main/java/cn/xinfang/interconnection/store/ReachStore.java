package cn.xinfang.interconnection.store;

import cn.xinfang.interconnection.rules.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Up to when this node's superior was complete of the other nodes when it last said so. */
@ApplicationScoped
public class ReachStore {

    private Jdbi sql;

    protected ReachStore() {
    }

    @Inject
    public ReachStore(Jdbi sql) {
        this.sql = sql;
    }

    public void put(Reach reach) {
        sql.useHandle(db -> reach.completeUntil().forEach((node, until) -> db.execute("insert into peer_reach (node, complete_until) values (?, ?)"
                + " on conflict (node) do update set complete_until = excluded.complete_until", node, until.atOffset(ZoneOffset.UTC))));
    }

    public Optional<Instant> of(String node) {
        return sql.withHandle(db -> db.select("select complete_until from peer_reach where node = ?", node)
                .map((row, context) -> Moments.read(row, "complete_until")).findOne());
    }
}
