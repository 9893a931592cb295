package cn.xinfang.docket.store;

import cn.xinfang.docket.rules.Clusters;
import cn.xinfang.docket.rules.Fingerprint;
import cn.xinfang.docket.rules.Likeness;
import cn.xinfang.docket.rules.Sketch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The index by which likely repeats are found: one array of keys for each petition, so that a search touches only what has a key in common. */
@ApplicationScoped
public class LikenessStore {

    /** Rows that are compared at most, the newest first: more of one kind is a common cause, not a repeat. */
    private static final int COMPARED = 500;

    /**
     * Where to look.
     *
     * @param except      the petition that is compared; null while it is being registered
     * @param unit        only petitions of this unit; null for a petition office, which sees all that are not restricted
     * @param closedSince petitions that ended before are left out
     */
    public record Field(UUID except, String unit, LocalDate closedSince) {
    }

    private Jdbi sql;

    protected LikenessStore() {
    }

    @Inject
    public LikenessStore(Jdbi sql) {
        this.sql = sql;
    }

    /** Replaces the keys of these petitions; one that is like nothing has none. */
    public void replace(Map<UUID, Optional<Fingerprint>> fingerprints) {
        sql.useHandle(db -> {
            UUID[] without = fingerprints.entrySet().stream().filter(it -> it.getValue().isEmpty()).map(Map.Entry::getKey).toArray(UUID[]::new);
            db.execute("delete from petition_likeness where petition_id = any (?)", (Object) without);
            var batch = db.prepareBatch("insert into petition_likeness (petition_id, keys, sketch) values (?, ?, ?) on conflict (petition_id)"
                    + " do update set keys = excluded.keys, sketch = excluded.sketch"
                    + " where (petition_likeness.keys, petition_likeness.sketch) is distinct from (excluded.keys, excluded.sketch)");
            fingerprints.forEach((petition, fingerprint) -> fingerprint.ifPresent(it ->
                    batch.add(petition, keys(it), it.sketch() == null ? null : it.sketch().bytes())));
            if (batch.size() > 0) {
                batch.execute();
            }
        });
    }

    /** The petitions most like this one that lead a matter themselves. Never a restricted one: those have no keys. */
    public List<Likeness> like(Fingerprint wanted, Field field) {
        return sql.withHandle(db -> Likeness.rank(wanted, db.createQuery("with like_it as materialized"
                        + " (select petition_id, keys, sketch from petition_likeness where keys && :keys)"
                        + " select l.petition_id, p.division, p.content_class, l.keys, l.sketch"
                        + " from like_it l cross join lateral (select * from petition p where p.id = l.petition_id and not p.restricted and p.status not in ('JOINED', 'NO_LONGER_ACCEPTED') and (p.ended_on is null or p.ended_on >= :closedSince)"
                        + " and p.id is distinct from cast(:except as uuid)"
                        + " and (cast(:unit as text) is null"
                        + " or exists (select 1 from petition_unit u where u.petition_id = p.id and u.unit_code = :unit)) offset 0) p"
                        + " order by l.petition_id desc limit :compared")
                .bind("keys", keys(wanted)).bind("closedSince", field.closedSince()).bind("except", field.except())
                .bind("unit", field.unit()).bind("compared", COMPARED).map((row, ctx) -> found(row)).list().stream()));
    }

    /** The texts of open petitions received since then that belong to no group yet, the newest first. Never a restricted one. */
    public List<Clusters.Text> texts(LocalDate since, int most) {
        return sql.withHandle(db -> db.select("select l.petition_id, left(p.division, 6) as county, l.sketch from petition p"
                        + " join petition_likeness l on l.petition_id = p.id where p.received_on >= ? and p.ended_on is null and not p.restricted"
                        + " and l.sketch is not null and not exists (select from common_cause_petition c where c.petition_id = p.id)"
                        + " order by p.received_on desc, p.number desc limit ?", since, most)
                .map((row, ctx) -> new Clusters.Text(row.getObject("petition_id", UUID.class), row.getString("county"), Sketch.of(row.getBytes("sketch")))).list());
    }

    private static Long[] keys(Fingerprint fingerprint) {
        return fingerprint.keys().keySet().stream().sorted().toArray(Long[]::new);
    }

    private static Likeness.Found found(ResultSet row) throws SQLException {
        byte[] sketch = row.getBytes("sketch");
        Array keys = row.getArray("keys");
        return new Likeness.Found(row.getObject("petition_id", UUID.class), row.getString("division"), row.getString("content_class"),
                List.of((Long[]) keys.getArray()), sketch == null ? null : Sketch.of(sketch));
    }
}
