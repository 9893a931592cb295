package cn.xinfang.directory.store;

import cn.xinfang.kernel.Ids;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes the accounts of a demonstration: as often as wanted, with the same result. */
@Dependent
public class DemoAccountStore {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final UUID DIRECTORY = UUID.nameUUIDFromBytes("cn.xinfang.directory".getBytes(StandardCharsets.UTF_8));

    private Jdbi sql;

    protected DemoAccountStore() {
    }

    @Inject
    public DemoAccountStore(Jdbi sql) {
        this.sql = sql;
    }

    /**
     * Adds those accounts of a node that are missing; an existing account stays as it is.
     *
     * @param rows         {@code username, person_name, unit_code, title, duties}
     * @param passwordHash asked once, when an account is missing
     */
    public void addAccounts(String node, List<Map<String, String>> rows, Supplier<String> passwordHash) {
        sql.useHandle(handle -> addAccounts(handle, node, rows, passwordHash));
    }

    private static void addAccounts(Handle handle, String node, List<Map<String, String>> rows, Supplier<String> passwordHash) {
        var units = handle.select("select code from unit where node_code = ?", node).mapTo(String.class).set();
        var known = handle.select("select username from account").mapTo(String.class).set();
        var missing = rows.stream().filter(row -> units.contains(row.get("unit_code")))
                .filter(row -> !known.contains(row.get("username"))).toList();
        if (missing.isEmpty()) {
            return;
        }
        var hash = passwordHash.get();
        var accounts = new ArrayList<Map<String, String>>();
        var duties = new ArrayList<Map<String, String>>();
        for (var row : missing) {
            var id = derived(row.get("username"));
            var account = new HashMap<>(row);
            account.putAll(Map.of("id", id, "password_hash", hash, "enabled", "true"));
            accounts.add(account);
            split(row.get("duties")).forEach(duty -> duties.add(Map.of("account_id", id, "duty", duty)));
        }
        insert(handle, "account", "id, username, password_hash, person_name, unit_code, title, enabled", "", accounts);
        insert(handle, "account_duty", "account_id, duty", "", duties);
    }

    /** @param rows {@code head, deputy} by username, {@code valid_from, valid_to}; those of other nodes are left out */
    public void addDeputies(List<Map<String, String>> rows) {
        sql.useHandle(handle -> addDeputies(handle, rows));
    }

    private static void addDeputies(Handle handle, List<Map<String, String>> rows) {
        var known = handle.select("select username from account").mapTo(String.class).set();
        insert(handle, "deputy", "id, head_account_id, deputy_account_id, valid_from, valid_to", "on conflict do nothing",
                rows.stream().filter(row -> known.contains(row.get("head")) && known.contains(row.get("deputy")))
                        .map(row -> Map.of("id", derived(row.toString()),
                                "head_account_id", derived(row.get("head")),
                                "deputy_account_id", derived(row.get("deputy")),
                                "valid_from", row.get("valid_from"), "valid_to", row.get("valid_to")))
                        .toList());
    }

    private static void insert(Handle handle, String table, String columns, String onConflict, List<Map<String, String>> rows) {
        handle.createUpdate("insert into %1$s (%2$s) select %2$s from json_populate_recordset(null::%1$s, :rows::json) %3$s"
                .formatted(table, columns, onConflict)).bind("rows", json(rows)).execute();
    }

    private static String json(List<Map<String, String>> rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> split(String value) {
        return value == null ? List.of() : List.of(value.split(";"));
    }

    /** The same id on every fresh database: demo accounts can be named in tests and in demo data. */
    private static String derived(String name) {
        return Ids.derived(DIRECTORY, name).toString();
    }
}
