package cn.xinfang.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What every table of every feature keeps to. */
class SchemaStoreTest {

    private static final Pattern REFUSED_NAMES = Pattern.compile(
            "zdry|tsry|heimingdan|blacklist|watch|risk_?score|wenkong|guiji|trajectory|location_track|relatives|ffqk"
                    + "|yyr|organi[sz]er", Pattern.CASE_INSENSITIVE);

    @Test
    void every_foreign_key_has_an_index_that_begins_with_its_columns() {
        assertNone("""
                select c.conrelid::regclass || ' ' || c.conname from pg_constraint c
                where c.contype = 'f' and c.connamespace = 'xinfang'::regnamespace
                  and not exists (select from pg_index i where i.indrelid = c.conrelid
                    and c.conkey <@ (i.indkey::int2[])[0 : cardinality(c.conkey) - 1])""");
    }

    @Test
    void every_table_and_column_is_explained_in_chinese() {
        assertNone("""
                select c.relname || coalesce('.' || a.attname, '') from pg_class c
                left join pg_attribute a on a.attrelid = c.oid and a.attnum >= 0 and not a.attisdropped
                left join pg_description d on d.objoid = c.oid and d.objsubid = coalesce(a.attnum, 0)
                where c.relnamespace = 'xinfang'::regnamespace and c.relkind in ('r', 'p')
                  and c.relname <> 'flyway_schema_history' and coalesce(d.description, '') !~ '[一-龥]'""");
    }

    @Test
    void no_name_stands_for_watching_tracking_scoring_or_listing_people() {
        var names = select("""
                select c.relname || ' ' || coalesce(a.attname, '') from pg_class c
                left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
                where c.relnamespace = 'xinfang'::regnamespace""");
        assertEquals(List.of(), names.stream().filter(REFUSED_NAMES.asPredicate()).toList());
    }

    private static void assertNone(String sql) {
        assertEquals(List.of(), select(sql));
    }

    private static List<String> select(String sql) {
        return Jdbi.create(TestDatabase.get().owner())
                .withHandle(handle -> handle.select(sql).mapTo(String.class).list());
    }
}
