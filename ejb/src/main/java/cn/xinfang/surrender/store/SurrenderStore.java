package cn.xinfang.surrender.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Which petitions are restricted here, and what nodes are called. */
@ApplicationScoped
public class SurrenderStore {

    private Jdbi sql;

    protected SurrenderStore() {
    }

    @Inject
    public SurrenderStore(Jdbi sql) {
        this.sql = sql;
    }

    /** Whether a restricted petition was registered at {@code node}, by the projection. */
    public boolean restrictedOf(UUID petition, String node) {
        return sql.withHandle(db -> db.select("select 1 from petition where id = ? and restricted and registrar_node = ?", petition, node)
                .mapTo(Integer.class).findOne()).isPresent();
    }

    /** The name of a node; its code where the directory does not know it. */
    public String nameOf(String node) {
        return sql.withHandle(db -> db.select("select name from node where code = ?", node).mapTo(String.class).findOne()).orElse(node);
    }
}
