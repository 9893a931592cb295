package cn.xinfang.interconnection.store;

import cn.xinfang.interconnection.rules.SetAside.Kind;
import cn.xinfang.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Measures on what was set aside: proposed by one administrator, decided by another, kept for good. */
@ApplicationScoped
public class MeasureStore {

    /** @param confirmed null while nobody has decided */
    public record MeasureRow(UUID id, UUID quarantine, Kind kind, String reason, UUID proposedBy, String proposedName, Instant proposedAt,
                             String decidedName, Instant decidedAt, Boolean confirmed) {
    }

    private Jdbi sql;

    protected MeasureStore() {
    }

    @Inject
    public MeasureStore(Jdbi sql) {
        this.sql = sql;
    }

    /** @return false when another measure waits for a decision already */
    public boolean propose(UUID quarantine, Kind kind, String reason, UUID by, String name, Instant at) {
        return sql.withHandle(db -> db.execute("""
                insert into quarantine_measure (id, quarantine_id, kind, reason, proposed_by, proposed_name, proposed_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (quarantine_id) where decided_at is null do nothing""",
                Ids.next(), quarantine, kind.name(), reason, by, name, at.atOffset(ZoneOffset.UTC))) == 1;
    }

    /** @return false when it is decided already */
    public boolean decide(UUID measure, boolean confirmed, UUID by, String name, Instant at) {
        return sql.withHandle(db -> db.execute("""
                update quarantine_measure set confirmed = ?, decided_by = ?, decided_name = ?, decided_at = ?
                where id = ? and decided_at is null""", confirmed, by, name, at.atOffset(ZoneOffset.UTC), measure)) == 1;
    }

    public Optional<MeasureRow> find(UUID measure) {
        return sql.withHandle(db -> db.select("select * from quarantine_measure where id = ?", measure)
                .map((row, context) -> row(row)).findOne());
    }

    /** Newest first. */
    public List<MeasureRow> of(UUID quarantine) {
        return sql.withHandle(db -> db.select("select * from quarantine_measure where quarantine_id = ? order by proposed_at desc, id desc", quarantine)
                .map((row, context) -> row(row)).list());
    }

    private static MeasureRow row(ResultSet row) throws SQLException {
        return new MeasureRow(row.getObject("id", UUID.class), row.getObject("quarantine_id", UUID.class), Kind.valueOf(row.getString("kind")),
                row.getString("reason"), row.getObject("proposed_by", UUID.class), row.getString("proposed_name"),
                Moments.read(row, "proposed_at"), row.getString("decided_name"), Moments.read(row, "decided_at"),
                row.getObject("confirmed", Boolean.class));
    }
}
