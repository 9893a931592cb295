package cn.xinfang.directory.store;

import cn.xinfang.law.ClockKind;
import cn.xinfang.law.Promise;
import cn.xinfang.law.TermUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Reads the local promises. */
@ApplicationScoped
public class PromiseStore {

    private Jdbi sql;

    protected PromiseStore() {
    }

    @Inject
    public PromiseStore(Jdbi sql) {
        this.sql = sql;
    }

    public List<Promise> all() {
        return sql.withHandle(db -> db.select("select * from promise order by kind").map((row, context) -> new Promise(
                ClockKind.valueOf(row.getString("kind")), TermUnit.valueOf(row.getString("unit")), row.getInt("length"),
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class), row.getString("basis"))).list());
    }
}
