package cn.xinfang.interconnection.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Where the database lies: another server, another line of its history and another database each have another fingerprint. */
@ApplicationScoped
public class DatabaseHome {

    /** @param restored last statement of the administrator that was acted upon; null if there was none */
    public record Home(String fingerprint, String restored) {
    }

    private Jdbi sql;

    protected DatabaseHome() {
    }

    @Inject
    public DatabaseHome(Jdbi sql) {
        this.sql = sql;
    }

    public String fingerprint() {
        return sql.withHandle(db -> db.select("""
                select (select system_identifier from pg_control_system()) || '/' || (select timeline_id from pg_control_checkpoint())
                  || '/' || (select oid from pg_database where datname = current_database())""").mapTo(String.class).one());
    }

    /** As noted at the last start; empty before the first. */
    public Optional<Home> noted() {
        return sql.withHandle(db -> db.select("select fingerprint, restored from database_home")
                .map((row, context) -> new Home(row.getString("fingerprint"), row.getString("restored"))).findOne());
    }

    public void note(Home home) {
        sql.useHandle(db -> db.execute("""
                insert into database_home (fingerprint, restored) values (?, ?)
                on conflict (one) do update set fingerprint = excluded.fingerprint, restored = excluded.restored""",
                home.fingerprint(), home.restored()));
    }
}
