package cn.xinfang.journal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;

/** The one row that says whether this node may write. */
@ApplicationScoped
public class LifeStore {

    /** @param paused why nothing may be written, in Chinese; null when it may */
    public record Life(int incarnation, String paused) {
    }

    private Jdbi sql;

    protected LifeStore() {
    }

    @Inject
    public LifeStore(Jdbi sql) {
        this.sql = sql;
    }

    public Life life() {
        return sql.withHandle(db -> db.select("select incarnation, paused from node_life")
                .map((row, context) -> new Life(row.getInt("incarnation"), row.getString("paused"))).one());
    }

    public void pause(String words) {
        sql.useHandle(db -> db.execute("update node_life set paused = ?", words));
    }

    public void resume(int incarnation) {
        sql.useHandle(db -> db.execute("update node_life set paused = null, incarnation = ?", incarnation));
    }

    /** Makes entries and cursors older than what will be written, where another server gave them numbers of its own. */
    public void rebase() {
        sql.useHandle(db -> db.select("select rebase_entries()").mapTo(Boolean.class).one());
    }
}
