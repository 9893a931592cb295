package cn.xinfang.intake.store;

import cn.xinfang.intake.rules.RowCounts;
import cn.xinfang.intake.rules.SheetMapping;
import cn.xinfang.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Imports of old records. The one row in state RUNNING is the lease of the node, the batch execution bound to it its token;
 * the last row done is progress, written in the transaction of the rows themselves.
 */
@ApplicationScoped
public class OldImportStore {

    public enum State { NEW, WAITING, RUNNING, DONE, FAILED, STOPPED }

    /**
     * @param storedAs   commitment of the staged file; null once it was deleted
     * @param mapping    null until it was started
     * @param rowsBefore rows done before the present execution began at {@code startedAt}
     * @param lastRow    number of the last row done
     */
    public record ImportRow(UUID id, String unit, UUID account, String accountName, String fileName, String fileDigest, String storedAs,
                            int rowsTotal, SheetMapping mapping, State state, Instant uploadedAt, Instant startedAt, Instant beatAt,
                            Instant endedAt, Long execution, int rowsBefore, int lastRow, RowCounts counts, String failure) {
    }

    private Jdbi sql;

    protected OldImportStore() {
    }

    @Inject
    public OldImportStore(Jdbi sql) {
        this.sql = sql;
    }

    public void insert(ImportRow row) {
        sql.useHandle(db -> db.execute("""
                insert into old_import (id, unit_code, account_id, account_name, file_name, file_digest, stored_as, rows_total, state, uploaded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", row.id(), row.unit(), row.account(), row.accountName(), row.fileName(),
                row.fileDigest(), row.storedAs(), row.rowsTotal(), row.state().name(), at(row.uploadedAt())));
    }

    public Optional<ImportRow> find(UUID id) {
        return sql.withHandle(db -> db.select("select * from old_import where id = ?", id).map((row, context) -> row(row)).findOne());
    }

    /** Newest first. */
    public List<ImportRow> ofUnit(String unit, int limit) {
        return sql.withHandle(db -> db.select("select * from old_import where unit_code = ? order by uploaded_at desc limit ?", unit, limit)
                .map((row, context) -> row(row)).list());
    }

    /** Puts it in line; false when it is in line or under way already, or its file is gone. */
    public boolean ask(UUID id, SheetMapping mapping) {
        return sql.withHandle(db -> db.execute("""
                update old_import set state = 'WAITING', mapping = ?, failure = null, ended_at = null, execution_id = null, stop_wanted = false
                where id = ? and state in ('NEW', 'FAILED', 'STOPPED') and stored_as is not null""",
                new String(Json.write(mapping), StandardCharsets.UTF_8), id)) == 1;
    }

    /** What waits is stopped at once; what is under way is asked to stop after its present rows. */
    public void wantStop(UUID id) {
        sql.useHandle(db -> db.execute("""
                update old_import set stop_wanted = true, state = case state when 'WAITING' then 'STOPPED' else state end
                where id = ? and state in ('WAITING', 'RUNNING')""", id));
    }

    /** The execution that is to stop. */
    public Optional<Long> executionToStop() {
        return sql.withHandle(db -> db.select("select execution_id from old_import where state = 'RUNNING' and stop_wanted and execution_id is not null")
                .mapTo(Long.class).findOne());
    }

    /** Takes the lease for the import that waits longest, if it is free. */
    public Optional<ImportRow> takeWaiting(Instant at) {
        return sql.withHandle(db -> db.select("""
                update old_import set state = 'RUNNING', started_at = ?, beat_at = ?, rows_before = taken + changed + known + refused
                where id = (select id from old_import where state = 'WAITING'
                      and not exists (select 1 from old_import where state = 'RUNNING') order by uploaded_at limit 1 for update skip locked)
                returning *""", at(at), at(at)).map((row, context) -> row(row)).findOne());
    }

    /** Puts an import whose heart has not beaten since {@code before} in line again and tells it with its dead execution. */
    public Optional<ImportRow> takeDead(Instant before) {
        return sql.withHandle(db -> {
            Optional<ImportRow> dead = db.select("select * from old_import where state = 'RUNNING' and beat_at < ? for update skip locked", at(before))
                    .map((row, context) -> row(row)).findOne();
            dead.ifPresent(row -> db.execute("update old_import set state = 'WAITING', execution_id = null where id = ?", row.id()));
            return dead;
        });
    }

    /** Binds it to a batch execution; false when it is bound to another one or not under way. */
    public boolean bind(UUID id, long execution, Instant at) {
        return sql.withHandle(db -> db.execute("""
                update old_import set execution_id = ?, beat_at = ? where id = ? and state = 'RUNNING'
                and (execution_id is null or execution_id = ?)""", execution, at(at), id, execution)) == 1;
    }

    /** Locks the lease for this transaction; empty when it was taken away. */
    public Optional<ImportRow> hold(UUID id, long execution) {
        return sql.withHandle(db -> db.select("select * from old_import where id = ? and state = 'RUNNING' and execution_id = ? for update", id, execution)
                .map((row, context) -> row(row)).findOne());
    }

    public void progress(UUID id, int lastRow, RowCounts counts, Instant at) {
        sql.useHandle(db -> db.execute("""
                update old_import set last_row = ?, taken = ?, changed = ?, known = ?, refused = ?, beat_at = ? where id = ?""",
                lastRow, counts.taken(), counts.changed(), counts.known(), counts.refused(), at(at), id));
    }

    /** Ends it as its execution saw it end; false when it is not its any more. */
    public boolean end(UUID id, long execution, State state, String failure, Instant at) {
        return sql.withHandle(db -> db.execute("""
                update old_import set state = ?, failure = ?, ended_at = ? where id = ? and state = 'RUNNING' and execution_id = ?""",
                state.name(), failure, at(at), id, execution)) == 1;
    }

    /** Its file was deleted. */
    public void forgetFile(UUID id) {
        sql.useHandle(db -> db.execute("update old_import set stored_as = null where id = ?", id));
    }

    /** Removes an import that was never started. */
    public boolean removeNew(UUID id) {
        return sql.withHandle(db -> db.execute("delete from old_import where id = ? and state = 'NEW'", id)) == 1;
    }

    private static OffsetDateTime at(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static ImportRow row(ResultSet row) throws SQLException {
        String mapping = row.getString("mapping");
        return new ImportRow(row.getObject("id", UUID.class), row.getString("unit_code"), row.getObject("account_id", UUID.class),
                row.getString("account_name"), row.getString("file_name"), row.getString("file_digest"), row.getString("stored_as"),
                row.getInt("rows_total"), mapping == null ? null : Json.read(mapping.getBytes(StandardCharsets.UTF_8), SheetMapping.class),
                State.valueOf(row.getString("state")), moment(row, "uploaded_at"), moment(row, "started_at"), moment(row, "beat_at"),
                moment(row, "ended_at"), row.getObject("execution_id", Long.class), row.getInt("rows_before"), row.getInt("last_row"),
                new RowCounts(row.getInt("taken"), row.getInt("changed"), row.getInt("known"), row.getInt("refused")), row.getString("failure"));
    }
}
