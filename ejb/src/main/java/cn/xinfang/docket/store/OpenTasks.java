package cn.xinfang.docket.store;

import cn.xinfang.kernel.Article;
import cn.xinfang.petition.Task;
import cn.xinfang.petition.TaskKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Duties across petitions. */
@ApplicationScoped
public class OpenTasks {

    /** A duty and the petition it is about. */
    public record Open(UUID petition, Task task) {
    }

    private Jdbi sql;

    protected OpenTasks() {
    }

    @Inject
    public OpenTasks(Jdbi sql) {
        this.sql = sql;
    }

    /** What a unit has to do, what is due first in front; what has no due day comes last, the oldest first. */
    public List<Open> first(String unit, int size) {
        return sql.withHandle(db -> db.select("select petition_id, kind, unit_code, since, due, law, place from petition_task"
                + " where unit_code = ? order by due, since, petition_id, position limit ?", unit, size)
                .map((row, context) -> new Open(row.getObject("petition_id", UUID.class), task(row))).list());
    }

    public List<UUID> petitionsWith(TaskKind kind) {
        return sql.withHandle(db -> db.select("select distinct petition_id from petition_task where kind = ?", kind.name()).mapTo(UUID.class).list());
    }

    public long count(String unit) {
        return sql.withHandle(db -> db.select("select count(*) from petition_task where unit_code = ?", unit).mapTo(Long.class).one());
    }

    private static Task task(ResultSet row) throws SQLException {
        return new Task(TaskKind.valueOf(row.getString("kind")), row.getString("unit_code"), row.getObject("since", LocalDate.class),
                row.getObject("due", LocalDate.class), new Article(row.getString("law"), row.getString("place")));
    }
}
