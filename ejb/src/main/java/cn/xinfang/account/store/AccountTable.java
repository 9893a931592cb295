package cn.xinfang.account.store;

import cn.xinfang.account.rules.AccountFact.DeputyAppointed;
import cn.xinfang.account.rules.AccountProfile;
import cn.xinfang.account.rules.AccountState;
import cn.xinfang.directory.Duty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes the projection of accounts, and asks what holds for all of them together. */
@ApplicationScoped
public class AccountTable {

    /** An account without a journal, as releases before this one made them. */
    public record Unrecorded(UUID id, String username, AccountProfile profile, boolean enabled) {
    }

    private static final int ADMINISTRATION = 0x78_66_61_63;

    private Jdbi sql;

    protected AccountTable() {
    }

    @Inject
    public AccountTable(Jdbi sql) {
        this.sql = sql;
    }

    public void replace(UUID id, AccountState state) {
        AccountProfile profile = state.profile();
        sql.useHandle(db -> {
            db.execute("""
                    insert into account (id, username, person_name, unit_code, title, enabled, expires_on) values (?, ?, ?, ?, ?, ?, ?)
                    on conflict (id) do update set person_name = excluded.person_name, unit_code = excluded.unit_code,
                      title = excluded.title, enabled = excluded.enabled, expires_on = excluded.expires_on""",
                    id, state.username(), profile.personName(), profile.unit(), profile.title(), state.enabled(), profile.expiresOn());
            db.execute("delete from account_duty where account_id = ?", id);
            profile.duties().forEach(duty -> db.execute("insert into account_duty (account_id, duty) values (?, ?)", id, duty.name()));
            db.execute("delete from deputy where head_account_id = ?", id);
            state.deputies().forEach(deputy -> insert(db, id, deputy));
        });
    }

    /** Lets one transaction at a time change accounts, so that two administrators cannot close each other. */
    public void lockAdministration() {
        sql.useHandle(db -> db.execute("select pg_advisory_xact_lock(?)", ADMINISTRATION));
    }

    public boolean isTaken(String username) {
        return sql.withHandle(db -> db.select("select exists (select from account where username = ?)", username)
                .mapTo(Boolean.class).one());
    }

    /** How many administrators of the system are enabled and have no end. */
    public int lastingAdministrators() {
        return sql.withHandle(db -> db.select("""
                select count(*) from account a join account_duty d on d.account_id = a.id
                where d.duty = 'SYSTEM_ADMIN' and a.enabled and a.expires_on is null""").mapTo(Integer.class).one());
    }

    public List<Unrecorded> unrecorded() {
        return sql.withHandle(db -> db.select("""
                select a.*, (select string_agg(d.duty, ',') from account_duty d where d.account_id = a.id) as duties
                from account a where not exists (select from stream s where s.id = a.id)""")
                .map((row, context) -> unrecorded(row)).list());
    }

    /** The appointments in the row of a head. */
    public List<DeputyAppointed> deputiesOf(UUID head) {
        return sql.withHandle(db -> db.select("""
                select d.id, d.deputy_account_id, a.person_name, d.valid_from, d.valid_to
                from deputy d join account a on a.id = d.deputy_account_id where d.head_account_id = ?""", head)
                .map((row, context) -> new DeputyAppointed(row.getObject("id", UUID.class), row.getObject("deputy_account_id", UUID.class),
                        row.getString("person_name"), row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)))
                .list());
    }

    private static void insert(Handle db, UUID head, DeputyAppointed deputy) {
        db.execute("insert into deputy (id, head_account_id, deputy_account_id, valid_from, valid_to) values (?, ?, ?, ?, ?)",
                deputy.appointment(), head, deputy.deputy(), deputy.from(), deputy.to());
    }

    private static Unrecorded unrecorded(ResultSet row) throws SQLException {
        String duties = row.getString("duties");
        return new Unrecorded(row.getObject("id", UUID.class), row.getString("username"),
                new AccountProfile(row.getString("person_name"), row.getString("unit_code"), row.getString("title"),
                        duties == null ? null : Arrays.stream(duties.split(",")).map(Duty::valueOf).collect(Collectors.toSet()),
                        row.getObject("expires_on", LocalDate.class)),
                row.getBoolean("enabled"));
    }
}
