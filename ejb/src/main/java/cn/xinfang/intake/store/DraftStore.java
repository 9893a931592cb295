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

    /** Writes revision {@code draft.revision()}; false when somebody else wrote that revision before, or ended the draft. */
    public boolean save(DraftRow draft) {
        byte[] context = draft.id().toString().getBytes(StandardCharsets.US_ASCII);
        byte[] draftKey = Sm4Gcm.newKey();
        String write = draft.revision() == 1
                ? "insert into registration_draft (id, revision, unit_code, saved_by, saved_by_name, saved_at, cipher, wrapped_key)"
                        + " values (:id, :revision, :unit, :by, :name, :at, :cipher, :key) on conflict (id) do nothing"
                : "update registration_draft set revision = :revision, saved_by = :by, saved_by_name = :name, saved_at = :at,"
                        + " cipher = :cipher, wrapped_key = :key where id = :id and revision = :revision - 1 and unit_code = :unit";
        return sql.withHandle(db -> db.createUpdate(write).bind("id", draft.id()).bind("revision", draft.revision()).bind("unit", draft.unit())
                .bind("by", draft.savedBy()).bind("name", draft.savedByName()).bind("at", draft.savedAt())
                .bind("cipher", Sm4Gcm.seal(draftKey, draft.content(), context)).bind("key", key.wrap(draftKey, context)).execute()) == 1;
    }

    public Optional<DraftRow> draft(UUID id, String unit) {
        return sql.withHandle(db -> db.select("select * from registration_draft where id = ? and unit_code = ?", id, unit)
                .map((row, ctx) -> row(row)).findOne());
    }

    /** The drafts that an account saved last and that lie in no stack, newest first. */
    public List<DraftRow> savedBy(UUID account) {
        return sql.withHandle(db -> db.select("select * from registration_draft d where saved_by = ?"
                        + " and not exists (select 1 from stack_letter l where l.draft_id = d.id) order by saved_at desc", account)
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
