package cn.xinfang.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

class ReferenceImportStoreTest {

    private static final List<String> TABLES = List.of("division", "node", "unit", "unit_competence", "content_class");

    @Test
    void a_second_import_changes_nothing() {
        TestDatabase.get().rollingBack(handle -> {
            ReferenceImport.load(handle);
            var first = content(handle);
            ReferenceImport.load(handle);
            assertEquals(first, content(handle));
        });
    }

    @Test
    void a_unit_that_was_changed_by_hand_gets_the_value_of_the_file_again() {
        TestDatabase.get().rollingBack(handle -> {
            ReferenceImport.load(handle);
            handle.execute("update unit set phone = 'x' where code = '6213000000000010001'");
            ReferenceImport.load(handle);
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
