package cn.xinfang.account.store;

import cn.xinfang.directory.Duty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;
import org.jdbi.v3.core.Jdbi;

/** Passwords as hashes, and whether somebody may go on working with the session he has. */
@ApplicationScoped
public class Credentials {

    /** @param initial the password was drawn by an administrator and must be changed */
    public record SignIn(boolean enabled, LocalDate expiresOn, boolean initial, Set<Duty> duties) {
    }

    /** @param locked by wrong passwords, at this moment */
    public record Standing(boolean initial, boolean locked) {
    }

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Drawn at random among 10^20, an initial password needs no slow hash. */
    private static final int COST_INITIAL = 10;
    private static final int COST_CHOSEN = 12;

    private Jdbi sql;

    protected Credentials() {
    }

    @Inject
    public Credentials(Jdbi sql) {
        this.sql = sql;
    }

    /** A password that must be changed at the next sign-in; ends a lock. */
    public void setInitial(UUID account, String password) {
        set(account, hash(password, COST_INITIAL), true);
    }

    /** A password that a person chose. */
    public void setChosen(UUID account, String password) {
        set(account, hash(password, COST_CHOSEN), false);
    }

    /** The same hash for many accounts: only for those of the demonstration, whose password is printed anyway. */
    public void setAll(Iterable<UUID> accounts, String password) {
        String hash = hash(password, COST_INITIAL);
        accounts.forEach(account -> set(account, hash, false));
    }

    public boolean matches(UUID account, String password) {
        return sql.withHandle(db -> db.select("select password_hash from credential where account_id = ?", account)
                .mapTo(String.class).findOne()).filter(hash -> OpenBSDBCrypt.checkPassword(hash, password.toCharArray())).isPresent();
    }

    public Optional<SignIn> signIn(String username) {
        return sql.withHandle(db -> db.select("""
                select a.enabled, a.expires_on, c.initial, string_agg(d.duty, ',') as duties
                from account a join credential c on c.account_id = a.id left join account_duty d on d.account_id = a.id
                where a.username = ? group by a.id, c.account_id""", username).map((row, context) -> signIn(row)).findOne());
    }

    /** By account. */
    public Map<UUID, Standing> standings() {
        return sql.withHandle(db -> db.select("""
                select c.account_id, c.initial, c.failures >= 5 and c.failed_at >= current_timestamp - interval '30 minutes' as locked
                from credential c""").map((row, context) -> Map.entry(row.getObject("account_id", UUID.class),
                        new Standing(row.getBoolean("initial"), row.getBoolean("locked")))).list())
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void set(UUID account, String hash, boolean initial) {
        sql.useHandle(db -> db.execute("""
                insert into credential (account_id, password_hash, initial) values (?, ?, ?)
                on conflict (account_id) do update set password_hash = excluded.password_hash, initial = excluded.initial,
                  failures = 0, failed_at = null""", account, hash, initial));
    }

    private static SignIn signIn(ResultSet row) throws SQLException {
        String duties = row.getString("duties");
        return new SignIn(row.getBoolean("enabled"), row.getObject("expires_on", LocalDate.class), row.getBoolean("initial"),
                duties == null ? Set.of() : Arrays.stream(duties.split(",")).map(Duty::valueOf).collect(Collectors.toUnmodifiableSet()));
    }

    private static String hash(String password, int cost) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return OpenBSDBCrypt.generate("2a", password.toCharArray(), salt, cost);
    }
}
