package cn.xinfang.handling.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The months of which petitions were drawn for a re-visit, and what there is to draw from. */
@ApplicationScoped
public class RevisitStore {

    private Jdbi sql;

    protected RevisitStore() {
    }

    @Inject
    public RevisitStore(Jdbi sql) {
        this.sql = sql;
    }

    public boolean drawn(YearMonth month) {
        return sql.withHandle(db -> db.select("select count(*) from revisit_draw where month = ?", month.atDay(1)).mapTo(Integer.class).one()) > 0;
    }

    /** Petitions whose closing the office verified in the month: those that it sent, and those of its node that nobody sent. */
    public List<UUID> verified(YearMonth month, String office, String node) {
        return sql.withHandle(db -> db.select("""
                select id from petition where status = 'VERIFIED' and ended_on between ? and ?
                  and (referrer_code = ? or referrer_code is null and holder_node = ?)""", month.atDay(1), month.atEndOfMonth(), office, node)
                .mapTo(UUID.class).list());
    }

    /** Keeps that the month was drawn; a second draw of it fails with its transaction. */
    public void keep(YearMonth month, LocalDate on, int verified, int chosen) {
        sql.useHandle(db -> db.execute("insert into revisit_draw (month, drawn_on, verified, chosen) values (?, ?, ?, ?)", month.atDay(1), on, verified, chosen));
    }
}
