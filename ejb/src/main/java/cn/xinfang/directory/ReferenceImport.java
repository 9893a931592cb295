package cn.xinfang.directory;

import cn.xinfang.directory.rules.HolidayTable;
import cn.xinfang.directory.store.CalendarStore;
import cn.xinfang.directory.store.ReferenceStore;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.law.HolidayCsv;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Brings the reference files into the database of this node at every start. With {@code XINFANG_DEMO=true} also the
 * fictional accounts of the node, all with the password {@code XINFANG_DEMO_PASSWORD}.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
public class ReferenceImport {

    private static final int BCRYPT_COST = 10;

    @Inject
    private Jdbi sql;

    @Inject
    private NodeSettings settings;

    @PostConstruct
    void atStart() {
        var environment = System.getenv();
        var password = Optional.of(environment.getOrDefault("XINFANG_DEMO_PASSWORD", "demo-2026"))
                .filter(value -> "true".equals(environment.get("XINFANG_DEMO")));
        sql.useHandle(handle -> load(handle, settings.node(), password));
        loadHolidays(new CalendarStore(sql));
    }

    /**
     * @param node         code of this node: only its accounts are added
     * @param demoPassword empty where the fictional accounts must not exist
     */
    static void load(Handle handle, String node, Optional<String> demoPassword) {
        var store = new ReferenceStore(handle);
        var units = ReferenceFile.rows("/reference/units.csv");
        store.upsert("division", ReferenceFile.rows("/reference/divisions.csv"));
        store.upsert("node", ReferenceFile.rows("/reference/nodes.csv"));
        store.upsert("content_class", ReferenceFile.rows("/reference/content-classes.csv"));
        store.upsert("unit", without("competences", units));
        store.replaceCompetences(units);
        demoPassword.ifPresent(password -> {
            store.addAccounts(node, ReferenceFile.rows("/reference/accounts.csv"), () -> hash(password));
            store.addDeputies(ReferenceFile.rows("/reference/deputies.csv"));
        });
    }

    /** Adds the shipped years that are missing; a year imported by an administrator stays. */
    static void loadHolidays(CalendarStore calendars) {
        var known = calendars.sources().keySet();
        HolidayTable.byYear(HolidayCsv.shipped()).stream().filter(table -> !known.contains(table.year()))
                .forEach(table -> calendars.replace(table, "国务院办公厅关于 " + table.year() + " 年部分节假日安排的通知"));
    }

    private static List<Map<String, String>> without(String column, List<Map<String, String>> rows) {
        return rows.stream().map(row -> {
            Map<String, String> copy = new LinkedHashMap<>(row);
            copy.remove(column);
            return copy;
        }).toList();
    }

    private static String hash(String password) {
        var salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        return OpenBSDBCrypt.generate("2a", password.toCharArray(), salt, BCRYPT_COST);
    }
}
