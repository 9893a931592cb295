package cn.xinfang.docket.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Running statutory periods across petitions. */
@ApplicationScoped
public class OpenClocks {

    private Jdbi sql;

    protected OpenClocks() {
    }

    @Inject
    public OpenClocks(Jdbi sql) {
        this.sql = sql;
    }

    /**
     * Petitions in the hands of a unit of {@code node} with a running period that a holiday table of {@code year} can move: due
     * in that year, or in the last days of the year before.
     */
    public List<UUID> runningInto(int year, String node) {
        return sql.withHandle(db -> db.select("select distinct c.petition_id from petition_clock c join petition p on p.id = c.petition_id"
                        + " where c.stopped_on is null and c.due_legal between ? and ? and p.holder_node = ?",
                LocalDate.of(year - 1, 12, 20), LocalDate.of(year + 1, 1, 10), node).mapTo(UUID.class).list());
    }
}
