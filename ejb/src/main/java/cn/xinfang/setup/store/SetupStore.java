package cn.xinfang.setup.store;

import cn.xinfang.directory.Duty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Asks the database what a first start and a check want to know. */
@ApplicationScoped
public class SetupStore {

    private static final List<String> SETTINGS = List.of("server_version", "fsync", "synchronous_commit", "TimeZone");

    private Jdbi sql;

    protected SetupStore() {
    }

    @Inject
    public SetupStore(Jdbi sql) {
        this.sql = sql;
    }

    /** Whether there is an account, open or not, that administers the system. */
    public boolean hasAdministrator() {
        return sql.withHandle(db -> db.select("select exists (select from account_duty where duty = 'SYSTEM_ADMIN')").mapTo(Boolean.class).one());
    }

    public Map<String, String> settings() {
        return sql.withHandle(db -> {
            Map<String, String> settings = new LinkedHashMap<>();
            SETTINGS.forEach(name -> settings.put(name, db.select("select current_setting(?)", name).mapTo(String.class).one()));
            return settings;
        });
    }

    public Instant clock() {
        return sql.withHandle(db -> db.select("select clock_timestamp()").mapTo(OffsetDateTime.class).one()).toInstant();
    }

    /** How many people may sign in on that day for each duty. */
    public Map<Duty, Integer> holders(LocalDate day) {
        return sql.withHandle(db -> db.select("""
                select d.duty, count(*) as holders from account_duty d join account a on a.id = d.account_id
                where a.enabled and (a.expires_on is null or a.expires_on > ?) group by d.duty""", day)
                .reduceRows(new EnumMap<Duty, Integer>(Duty.class), (map, row) -> {
                    map.put(Duty.valueOf(row.getColumn("duty", String.class)), row.getColumn("holders", Integer.class));
                    return map;
                }));
    }

    /** Those of the units in which on that day nobody can handle, or nobody can sign. */
    public List<String> deserted(List<String> units, LocalDate day) {
        return sql.withHandle(db -> db.select("""
                select u.code from unnest(?) as u (code) where 2 > (
                  select count(distinct d.duty) from account a join account_duty d on d.account_id = a.id
                  where a.unit_code = u.code and d.duty in ('UNIT_OFFICER', 'UNIT_HEAD')
                    and a.enabled and (a.expires_on is null or a.expires_on > ?))""", units.toArray(String[]::new), day)
                .mapTo(String.class).list());
    }
}
