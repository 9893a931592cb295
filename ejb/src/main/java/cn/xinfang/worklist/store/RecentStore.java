package cn.xinfang.worklist.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The petitions that an account opened last. */
@ApplicationScoped
public class RecentStore {

    private Jdbi sql;

    protected RecentStore() {
    }

    @Inject
    public RecentStore(Jdbi sql) {
        this.sql = sql;
    }

    /** The newest first. */
    public List<UUID> of(UUID account) {
        return sql.withHandle(db -> db.select("select petition_id from recent_petition where account = ? order by opened_at desc", account)
                .mapTo(UUID.class).list());
    }

    /** Keeps the newest {@code most}. */
    public void note(UUID account, UUID petition, OffsetDateTime at, int most) {
        sql.useHandle(db -> {
            db.execute("insert into recent_petition (account, petition_id, opened_at) values (?, ?, ?)"
                    + " on conflict (account, petition_id) do update set opened_at = excluded.opened_at", account, petition, at);
            db.execute("delete from recent_petition where account = ? and petition_id not in"
                    + " (select petition_id from recent_petition where account = ? order by opened_at desc limit ?)", account, account, most);
        });
    }
}
