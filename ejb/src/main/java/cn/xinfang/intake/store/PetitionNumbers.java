package cn.xinfang.intake.store;

import cn.xinfang.kernel.PetitionNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;

/** Gives out petition numbers: a daily series per node and form group, in the caller's transaction. */
@ApplicationScoped
public class PetitionNumbers {

    private Jdbi sql;

    protected PetitionNumbers() {
    }

    @Inject
    public PetitionNumbers(Jdbi sql) {
        this.sql = sql;
    }

    /** The next number; others who register at the same moment in the same group wait for this transaction. */
    public PetitionNumber next(String node, LocalDate day, char group) {
        int serial = sql.withHandle(db -> db.createQuery("insert into petition_sequence (node, day, form_group, last_number)"
                        + " values (:node, :day, :group, 1) on conflict (node, day, form_group)"
                        + " do update set last_number = petition_sequence.last_number + 1 returning last_number")
                .bind("node", node).bind("day", day).bind("group", String.valueOf(group)).mapTo(Integer.class).one());
        return new PetitionNumber(node, day, group, serial);
    }
}
