package cn.xinfang.demo.store;

import cn.xinfang.demo.rules.PlannedPetition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** How far the petitions of the demonstration are, in the transaction of the caller. */
@ApplicationScoped
public class DemoProgress {

    private Jdbi sql;

    protected DemoProgress() {
    }

    @Inject
    public DemoProgress(Jdbi sql) {
        this.sql = sql;
    }

    /**
     * One petition of the plan.
     *
     * @param stepsLeft including the registration
     * @param petition  null before the registration
     */
    public record Row(int serial, int stepsLeft, UUID petition) {
    }

    /** The day for which the plan was made; empty where there is none yet. */
    public Optional<LocalDate> plannedOn() {
        return sql.withHandle(db -> db.createQuery("select planned_on from demo_petition limit 1").mapTo(LocalDate.class).findOne());
    }

    /** Whether the node has work of its own, or of another node. */
    public boolean petitionsExist() {
        return sql.withHandle(db -> db.createQuery("select exists (select 1 from stream where kind = 'petition')")
                .mapTo(Boolean.class).one());
    }

    public void plan(LocalDate today, List<PlannedPetition> plan) {
        sql.useHandle(db -> {
            var batch = db.prepareBatch("insert into demo_petition (serial, planned_on, steps_left) values (?, ?, ?)");
            plan.forEach(planned -> batch.add(planned.serial(), today, 1 + planned.steps().size()));
            batch.execute();
        });
    }

    /** What remains to be done. */
    public List<Row> unfinished() {
        return sql.withHandle(db -> db.createQuery("select serial, steps_left, petition from demo_petition"
                        + " where steps_left > 0 and refusal is null order by serial")
                .map((row, context) -> new Row(row.getInt("serial"), row.getInt("steps_left"), row.getObject("petition", UUID.class)))
                .list());
    }

    public void registered(int serial, UUID petition) {
        sql.useHandle(db -> db.execute("update demo_petition set petition = ? where serial = ?", petition, serial));
    }

    public void stepDone(int serial) {
        sql.useHandle(db -> db.execute("update demo_petition set steps_left = steps_left - 1 where serial = ?", serial));
    }

    public void refused(int serial, String refusal) {
        sql.useHandle(db -> db.execute("update demo_petition set refusal = ? where serial = ?", refusal, serial));
    }
}
