package cn.xinfang.directory.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Reads who leads which unit. */
@ApplicationScoped
public class LeaderStore {

    private Jdbi sql;

    protected LeaderStore() {
    }

    @Inject
    public LeaderStore(Jdbi sql) {
        this.sql = sql;
    }

    /** Codes of the units in which somebody of that name holds a leading post on that day. */
    public List<String> unitsLedBy(String name, LocalDate on) {
        return sql.withHandle(db -> db.select("select distinct unit_code from post where leader_name = ? and valid_from <= ?"
                + " and (valid_to is null or valid_to >= ?) order by unit_code", name, on, on).mapTo(String.class).list());
    }
}
