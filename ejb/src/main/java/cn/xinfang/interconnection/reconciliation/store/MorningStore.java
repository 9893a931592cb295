package cn.xinfang.interconnection.reconciliation.store;

import cn.xinfang.interconnection.reconciliation.rules.MorningLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Morning reports; what is written stays. */
@ApplicationScoped
public class MorningStore {

    /**
     * @param standstill the server did not run that morning; there are no lines
     * @param checked    streams looked at since the report before
     * @param ownFaults  what the node found wrong with its own journal, and still is
     */
    public record ReportRow(LocalDate date, Instant madeAt, boolean standstill, int checked, int ownFaults) {
    }

    private static final String REPORT = "select date, made_at, standstill, checked, own_faults from morning_report ";

    private Jdbi sql;

    protected MorningStore() {
    }

    @Inject
    public MorningStore(Jdbi sql) {
        this.sql = sql;
    }

    /** @return false when that day's report exists */
    public boolean write(ReportRow report, List<MorningLine> lines) {
        return sql.withHandle(db -> {
            int made = db.execute("insert into morning_report (date, made_at, standstill, checked, own_faults) values (?, ?, ?, ?, ?) on conflict do nothing",
                    report.date(), report.madeAt().atOffset(ZoneOffset.UTC), report.standstill(), report.checked(), report.ownFaults());
            if (made == 1) {
                var batch = db.prepareBatch("insert into morning_line (date, node, name, enrolled, succeeded_at, behind, behind_since, waiting, found,"
                        + " repaired, still_open, agrees, alarm, failure, well) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                lines.forEach(line -> batch.add(report.date(), line.node(), line.name(), line.enrolled(), at(line.succeededAt()), line.behind(),
                        at(line.behindSince()), line.waiting(), line.found(), line.repaired(), line.open(), line.agrees(), line.alarm(), line.failure(),
                        line.well(report.madeAt())));
                batch.execute();
            }
            return made == 1;
        });
    }

    /** Names of all counties of the city by code, whether they exchange already or not. */
    public Map<String, String> counties() {
        return sql.withHandle(db -> db.select("select code, name from counted_county").reduceRows(new HashMap<>(), (map, row) -> {
            map.put(row.getColumn("code", String.class), row.getColumn("name", String.class));
            return map;
        }));
    }

    public Optional<ReportRow> last() {
        return sql.withHandle(db -> db.select(REPORT + "order by date desc limit 1").map((row, context) -> report(row)).findOne());
    }

    public Optional<ReportRow> find(LocalDate date) {
        return sql.withHandle(db -> db.select(REPORT + "where date = ?", date).map((row, context) -> report(row)).findOne());
    }

    /** In the order of their codes. */
    public List<MorningLine> lines(LocalDate date) {
        return sql.withHandle(db -> db.select("select * from morning_line where date = ? order by node", date).map((row, context) -> new MorningLine(
                row.getString("node"), row.getString("name"), row.getBoolean("enrolled"), DifferenceStore.moment(row, "succeeded_at"), row.getInt("behind"),
                DifferenceStore.moment(row, "behind_since"), row.getInt("waiting"), row.getInt("found"), row.getInt("repaired"), row.getInt("still_open"),
                row.getObject("agrees", Boolean.class), row.getString("alarm"), row.getString("failure"))).list());
    }

    private static ReportRow report(ResultSet row) throws SQLException {
        return new ReportRow(row.getObject("date", LocalDate.class), DifferenceStore.moment(row, "made_at"), row.getBoolean("standstill"),
                row.getInt("checked"), row.getInt("own_faults"));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
