package cn.xinfang.intake.store;

import cn.xinfang.intake.rules.RowOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Which old records became which petitions, and what became of each row of an import. */
@ApplicationScoped
public class OldRecordStore {

    /** @param content blind index of what it said when it was taken over */
    public record Known(String identity, String content, UUID petition, String number) {
    }

    /** @param words what was changed, or why it was refused; null where there is nothing to say */
    public record ReportLine(int row, RowOutcome outcome, String ownNumber, UUID petition, String number, String words) {
    }

    private Jdbi sql;

    protected OldRecordStore() {
    }

    @Inject
    public OldRecordStore(Jdbi sql) {
        this.sql = sql;
    }

    /** Those of the records that a unit handed over before. */
    public Map<String, Known> known(String unit, Collection<String> identities) {
        Map<String, Known> known = new HashMap<>();
        sql.useHandle(db -> db.select("select * from old_record where unit_code = ? and identity = any (?)", unit, identities.toArray(String[]::new))
                .map((row, context) -> new Known(row.getString("identity"), row.getString("content_digest"),
                        row.getObject("petition_id", UUID.class), row.getString("petition_number")))
                .forEach(it -> known.put(it.identity(), it)));
        return known;
    }

    public void insert(String unit, Collection<Known> taken) {
        if (taken.isEmpty()) {
            return;
        }
        sql.useHandle(db -> {
            PreparedBatch batch = db.prepareBatch("insert into old_record (unit_code, identity, content_digest, petition_id, petition_number)"
                    + " values (?, ?, ?, ?, ?)");
            taken.forEach(it -> batch.add(unit, it.identity(), it.content(), it.petition(), it.number()));
            batch.execute();
        });
    }

    public void report(UUID id, Collection<ReportLine> lines) {
        sql.useHandle(db -> {
            PreparedBatch batch = db.prepareBatch("insert into old_import_row (import_id, row_number, outcome, own_number, petition_id,"
                    + " petition_number, words) values (?, ?, ?, ?, ?, ?, ?)");
            lines.forEach(it -> batch.add(id, it.row(), it.outcome().name(), it.ownNumber(), it.petition(), it.number(), it.words()));
            batch.execute();
        });
    }

    /**
     * @param outcome of the lines wanted; null for all
     * @param after   row number after which they begin
     */
    public List<ReportLine> lines(UUID id, RowOutcome outcome, int after, int limit) {
        return sql.withHandle(db -> db.createQuery("select * from old_import_row where import_id = :id and row_number > :after"
                        + (outcome == null ? "" : " and outcome = :outcome") + " order by row_number limit :limit")
                .bind("id", id).bind("after", after).bind("limit", limit).bindMap(outcome == null ? Map.of() : Map.of("outcome", outcome.name()))
                .map((row, context) -> line(row)).list());
    }

    private static ReportLine line(ResultSet row) throws SQLException {
        return new ReportLine(row.getInt("row_number"), RowOutcome.valueOf(row.getString("outcome")), row.getString("own_number"),
                row.getObject("petition_id", UUID.class), row.getString("petition_number"), row.getString("words"));
    }
}
