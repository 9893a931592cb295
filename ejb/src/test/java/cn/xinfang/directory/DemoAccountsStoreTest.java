package cn.xinfang.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.directory.store.DemoAccountStore;
import cn.xinfang.reference.Shipped;
import cn.xinfang.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class DemoAccountsStoreTest {

    @Test
    void loading_them_again_changes_nothing() {
        TestDatabase.get().rollingBack(handle -> {
            load(handle, "621300", "demo");
            var first = content(handle);
            DemoAccounts.load(new DemoAccountStore(Jdbi.create(handle.getConnection())), "621300", "another");
            assertEquals(first, content(handle));
        });
    }

    @Test
    void a_county_gets_all_units_but_only_its_own_accounts() {
        TestDatabase.get().rollingBack(handle -> {
            load(handle, "621321", "demo");
            assertEquals(ReferenceFile.rows("/reference/units.csv").size(),
                    handle.select("select count(*) from unit").mapTo(Integer.class).one());
            assertEquals(List.of("621321"), handle.select("""
                    select distinct u.node_code from account a join unit u on u.code = a.unit_code""")
                    .mapTo(String.class).list());
        });
    }

    @Test
    void they_sign_in_with_the_demo_password() {
        TestDatabase.get().rollingBack(handle -> {
            load(handle, "621300", "demo");
            var hash = handle.select("select password_hash from account where username = 'liumin' and enabled")
                    .mapTo(String.class).one();
            assertTrue(OpenBSDBCrypt.checkPassword(hash, "demo".toCharArray()));
        });
    }

    private static void load(Handle handle, String node, String password) {
        Shipped.load(handle.getConnection(), node);
        DemoAccounts.load(new DemoAccountStore(Jdbi.create(handle.getConnection())), node, password);
    }

    private static Map<String, List<String>> content(Handle handle) {
        return List.of("account", "account_duty", "deputy").stream().collect(Collectors.toMap(table -> table,
                table -> handle.select("select t::text from " + table + " t order by 1").mapTo(String.class).list()));
    }
}
