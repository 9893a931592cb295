package cn.xinfang.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

class ReferenceImportStoreTest {

    private static final List<String> TABLES = List.of("division", "node", "unit", "unit_competence", "content_class",
            "account", "account_duty", "deputy");

    @Test
    void a_second_import_changes_nothing() {
        TestDatabase.get().rollingBack(handle -> {
            ReferenceImport.load(handle, "621300", Optional.of("demo"));
            var first = content(handle);
            ReferenceImport.load(handle, "621300", Optional.of("another"));
            assertEquals(first, content(handle));
        });
    }

    @Test
    void a_county_gets_all_units_but_only_its_own_accounts() {
        TestDatabase.get().rollingBack(handle -> {
            ReferenceImport.load(handle, "621321", Optional.of("demo"));
            assertEquals(ReferenceFile.rows("/reference/units.csv").size(), count(handle, "select count(*) from unit"));
            assertEquals(List.of("621321"), handle.select("""
                    select distinct u.node_code from account a join unit u on u.code = a.unit_code""")
                    .mapTo(String.class).list());
        });
    }

    @Test
    void demo_accounts_sign_in_with_the_demo_password() {
        TestDatabase.get().rollingBack(handle -> {
            ReferenceImport.load(handle, "621300", Optional.of("demo"));
            var hash = handle.select("select password_hash from account where username = 'liumin' and enabled")
                    .mapTo(String.class).one();
            assertTrue(OpenBSDBCrypt.checkPassword(hash, "demo".toCharArray()));
        });
    }

    @Test
    void without_a_demo_password_no_account_is_made() {
        TestDatabase.get().rollingBack(handle -> {
            ReferenceImport.load(handle, "621300", Optional.empty());
            assertEquals(0, count(handle, "select count(*) from account"));
        });
    }

    @Test
    void a_unit_that_was_changed_by_hand_gets_the_value_of_the_file_again() {
        TestDatabase.get().rollingBack(handle -> {
            ReferenceImport.load(handle, "621300", Optional.empty());
            handle.execute("update unit set phone = 'x' where code = '6213000000000010001'");
            ReferenceImport.load(handle, "621300", Optional.empty());
            assertEquals(0, count(handle, "select count(*) from unit where phone = 'x'"));
        });
    }

    private static int count(Handle handle, String sql) {
        return handle.select(sql).mapTo(Integer.class).one();
    }

    private static Map<String, List<String>> content(Handle handle) {
        return TABLES.stream().collect(Collectors.toMap(table -> table,
                table -> handle.select("select t::text from " + table + " t order by 1").mapTo(String.class).list()));
    }
}
