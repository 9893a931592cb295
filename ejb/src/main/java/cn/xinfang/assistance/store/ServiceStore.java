package cn.xinfang.assistance.store;

import cn.xinfang.assistance.rules.Service;
import cn.xinfang.assistance.rules.ServiceGiven;
import cn.xinfang.petition.assistance.AssistanceKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The projection of records of help. */
@ApplicationScoped
public class ServiceStore {

    /** Destination, consent, note and reason are null where this node holds only what is counted. */
    public record ServiceRow(UUID id, AssistanceKind kind, LocalDate on, String unit, String unitName, int people, String destination,
                             String consent, String note, UUID petition, boolean voided, String voidReason) {
    }

    /** How often, and for how many people, a unit helped in one way. */
    public record CountRow(String unitName, AssistanceKind kind, long records, long people) {
    }

    private Jdbi sql;

    protected ServiceStore() {
    }

    @Inject
    public ServiceStore(Jdbi sql) {
        this.sql = sql;
    }

    public void replace(UUID id, Service service) {
        ServiceGiven given = service.given();
        sql.useHandle(db -> {
            db.execute("delete from service_record where id = ?", id);
            db.execute("insert into service_record (id, kind, given_on, unit_code, unit_name, node, people, destination, consent, note,"
                            + " petition_id, voided, void_reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id, given.kind().name(), given.on(), given.unit(), given.unitName(), given.node(), given.people(), given.destination(),
                    given.consent() == null ? null : given.consent().name(), given.note(), service.petition(), service.voided() != null,
                    service.voided() == null ? null : service.voided().reason());
        });
    }

    /**
     * The newest first, voided ones included.
     *
     * @param unit only of this unit; null for all that the node holds
     */
    public List<ServiceRow> between(LocalDate from, LocalDate to, String unit, int limit) {
        return sql.withHandle(db -> db.createQuery("select * from service_record where given_on between :from and :to"
                        + " and (:unit::text is null or unit_code = :unit)" + " order by given_on desc, id desc limit :limit")
                .bind("from", from).bind("to", to).bind("limit", limit).bind("unit", unit)
                .map((row, context) -> row(row)).list());
    }

    /** What counts of the same, by unit and kind. */
    public List<CountRow> counts(LocalDate from, LocalDate to, String unit) {
        return sql.withHandle(db -> db.createQuery("select max(unit_name) as unit_name, kind, count(*) as records, sum(people) as people"
                        + " from service_record where given_on between :from and :to and not voided"
                        + " and (:unit::text is null or unit_code = :unit)" + " group by unit_code, kind order by unit_code, kind")
                .bind("from", from).bind("to", to).bind("unit", unit)
                .map((row, context) -> new CountRow(row.getString("unit_name"), AssistanceKind.valueOf(row.getString("kind")),
                        row.getLong("records"), row.getLong("people"))).list());
    }

    private static ServiceRow row(ResultSet row) throws SQLException {
        return new ServiceRow(row.getObject("id", UUID.class), AssistanceKind.valueOf(row.getString("kind")),
                row.getObject("given_on", LocalDate.class), row.getString("unit_code"), row.getString("unit_name"), row.getInt("people"),
                row.getString("destination"), row.getString("consent"), row.getString("note"), row.getObject("petition_id", UUID.class),
                row.getBoolean("voided"), row.getString("void_reason"));
    }
}
