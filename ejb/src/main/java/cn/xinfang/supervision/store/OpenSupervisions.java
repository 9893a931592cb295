package cn.xinfang.supervision.store;

import cn.xinfang.petition.supervision.SupervisionLevel;
import cn.xinfang.petition.supervision.SupervisionTrigger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Supervisions that are not closed. */
@ApplicationScoped
public class OpenSupervisions {

    /** @param toVerify whether the office is to act; otherwise the unit is */
    public record Open(UUID petition, String unitName, SupervisionTrigger trigger, SupervisionLevel level, LocalDate openedOn, LocalDate dueOn,
                       boolean toVerify) {
    }

    private Jdbi sql;

    protected OpenSupervisions() {
    }

    @Inject
    public OpenSupervisions(Jdbi sql) {
        this.sql = sql;
    }

    /** Those of an office: first what it has to verify, then what units have to report, the earliest in front. */
    public List<Open> ofOffice(String office, int size) {
        return select("office_code = ?", office, size);
    }

    /** Those that a unit has to answer, the earliest in front. */
    public List<Open> ofUnit(String unit, int size) {
        return select("unit_code = ? and waits_for = 'UNIT'", unit, size);
    }

    private List<Open> select(String condition, String of, int size) {
        return sql.withHandle(db -> db.select("select * from petition_supervision where closed_on is null and " + condition
                + " order by waits_for, due_on, petition_id limit ?", of, size).map((row, context) -> open(row)).list());
    }

    private static Open open(ResultSet row) throws SQLException {
        return new Open(row.getObject("petition_id", UUID.class), row.getString("unit_name"), SupervisionTrigger.valueOf(row.getString("ground")),
                SupervisionLevel.valueOf(row.getString("level")), row.getObject("opened_on", LocalDate.class), row.getObject("due_on", LocalDate.class),
                "OFFICE".equals(row.getString("waits_for")));
    }
}
