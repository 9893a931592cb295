package cn.xinfang.intake.store;

import cn.xinfang.security.crypto.DataKey;
import cn.xinfang.security.crypto.NodeKeys;
import cn.xinfang.security.crypto.Sm4Gcm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Unfinished registrations, encrypted under their own keys like everything that names a person. */
@ApplicationScoped
public class DraftStore {

    /** A draft and who saved it last. */
    public record DraftRow(UUID id, int revision, String unit, UUID savedBy, String savedByName, OffsetDateTime savedAt, byte[] content) {
    }

    private Jdbi sql;
    private DataKey key;

    protected DraftStore() {
    }

    @Inject
    public DraftStore(Jdbi sql, NodeKeys keys) {
        this.sql = sql;
        this.key = keys.dataKey();
    }

    /** Writes revision {@code draft.revision()}; false when somebody else wrote that revision before. */
    public boolean save(DraftRow draft) {
        byte[] context = draft.id().toString().getBytes(StandardCharsets.US_ASCII);
        byte[] draftKey = Sm4Gcm.newKey();
        byte[] cipher = Sm4Gcm.seal(draftKey, draft.content(), context);
        return sql.withHandle(db -> db.execute("insert into registration_draft"
                        + " (id, revision, unit_code, saved_by, saved_by_name, saved_at, cipher, wrapped_key) values (?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (id) do update set revision = excluded.revision, saved_by = excluded.saved_by,"
                        + " saved_by_name = excluded.saved_by_name, saved_at = excluded.saved_at, cipher = excluded.cipher,"
                        + " wrapped_key = excluded.wrapped_key where registration_draft.revision = excluded.revision - 1"
                        + " and registration_draft.unit_code = excluded.unit_code",
                draft.id(), draft.revision(), draft.unit(), draft.savedBy(), draft.savedByName(), draft.savedAt(), cipher,
                key.wrap(draftKey, context))) == 1;
    }

    public Optional<DraftRow> draft(UUID id, String unit) {
        return sql.withHandle(db -> db.select("select * from registration_draft where id = ? and unit_code = ?", id, unit)
                .map((row, ctx) -> row(row)).findOne());
    }

    /** The drafts that an account saved last, newest first. */
    public List<DraftRow> savedBy(UUID account) {
        return sql.withHandle(db -> db.select("select * from registration_draft where saved_by = ? order by saved_at desc", account)
                .map((row, ctx) -> row(row)).list());
    }

    public boolean remove(UUID id, String unit) {
        return sql.withHandle(db -> db.execute("delete from registration_draft where id = ? and unit_code = ?", id, unit)) == 1;
    }

    /** Removes it if {@code revision} is still the last one. */
    public boolean remove(UUID id, String unit, int revision) {
        return sql.withHandle(db -> db.execute("delete from registration_draft where id = ? and unit_code = ? and revision = ?",
                id, unit, revision)) == 1;
    }

    private DraftRow row(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        byte[] context = id.toString().getBytes(StandardCharsets.US_ASCII);
        byte[] content = Sm4Gcm.open(key.unwrap(row.getBytes("wrapped_key"), context), row.getBytes("cipher"), context);
        return new DraftRow(id, row.getInt("revision"), row.getString("unit_code"), row.getObject("saved_by", UUID.class),
                row.getString("saved_by_name"), row.getObject("saved_at", OffsetDateTime.class), content);
    }
}
