package cn.xinfang.commoncause.store;

import cn.xinfang.commoncause.rules.CommonCause;
import cn.xinfang.commoncause.rules.PolicyAnswered;
import cn.xinfang.commoncause.rules.PolicySuggested;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The projection of groups of petitions with one cause. */
@ApplicationScoped
public class CauseStore {

    /** Columns of a suggestion are null while there is none, those of an answer while it is awaited. */
    public record CauseRow(UUID id, String name, String cause, String unit, String unitName, LocalDate foundOn, long petitions, String suggestedTo,
                           String proposal, String document, LocalDate suggestedOn, LocalDate due, String adoption, String answer, LocalDate answeredOn) {
    }

    private static final String ROWS = "select c.*, (select count(*) from common_cause_petition p where p.cause_id = c.id) as petitions from common_cause c";

    private Jdbi sql;

    protected CauseStore() {
    }

    @Inject
    public CauseStore(Jdbi sql) {
        this.sql = sql;
    }

    public void replace(UUID id, CommonCause cause) {
        PolicySuggested letter = cause.suggested();
        PolicyAnswered answer = cause.answered();
        sql.useHandle(db -> {
            db.execute("delete from common_cause where id = ?", id);
            db.execute("insert into common_cause (id, name, cause, unit_code, unit_name, found_on, suggested_to, proposal, document, suggested_on, due,"
                            + " adoption, answer, answered_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id, cause.found().name(), cause.found().cause(), cause.found().unit(), cause.found().unitName(), cause.found().on(),
                    letter == null ? null : letter.toName(), letter == null ? null : letter.proposal(), letter == null ? null : letter.document(),
                    letter == null ? null : letter.on(), letter == null ? null : letter.term().dueLegal(),
                    answer == null ? null : answer.adoption().name(), answer == null ? null : answer.answer(), answer == null ? null : answer.on());
            var batch = db.prepareBatch("insert into common_cause_petition (cause_id, petition_id) values (?, ?)");
            cause.petitions().forEach(petition -> batch.add(id, petition));
            if (batch.size() > 0) {
                batch.execute();
            }
        });
    }

    /** Those whose suggestion is not answered first, what is due first in front; then the newest. */
    public List<CauseRow> all() {
        return sql.withHandle(db -> db.select(ROWS + " order by (c.suggested_on is not null and c.answered_on is null) desc, c.due, c.found_on desc, c.id desc")
                .map((row, context) -> row(row)).list());
    }

    public Optional<CauseRow> one(UUID id) {
        return sql.withHandle(db -> db.select(ROWS + " where c.id = ?", id).map((row, context) -> row(row)).findOne());
    }

    public List<UUID> petitions(UUID id) {
        return sql.withHandle(db -> db.select("select petition_id from common_cause_petition where cause_id = ?", id).mapTo(UUID.class).list());
    }

    /** Those of the given petitions that belong to a group already. */
    public Set<UUID> gathered(List<UUID> petitions) {
        return Set.copyOf(sql.withHandle(db -> db.select("select distinct petition_id from common_cause_petition where petition_id = any (?)",
                (Object) petitions.toArray(UUID[]::new)).mapTo(UUID.class).list()));
    }

    /** Suggestions of that unit that are not answered. */
    public List<CauseRow> awaited(String unit) {
        return sql.withHandle(db -> db.select(ROWS + " where c.unit_code = ? and c.suggested_on is not null and c.answered_on is null order by c.due, c.id", unit)
                .map((row, context) -> row(row)).list());
    }

    private static CauseRow row(ResultSet row) throws SQLException {
        return new CauseRow(row.getObject("id", UUID.class), row.getString("name"), row.getString("cause"), row.getString("unit_code"),
                row.getString("unit_name"), row.getObject("found_on", LocalDate.class), row.getLong("petitions"), row.getString("suggested_to"),
                row.getString("proposal"), row.getString("document"), row.getObject("suggested_on", LocalDate.class), row.getObject("due", LocalDate.class),
                row.getString("adoption"), row.getString("answer"), row.getObject("answered_on", LocalDate.class));
    }
}
