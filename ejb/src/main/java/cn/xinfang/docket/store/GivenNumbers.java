package cn.xinfang.docket.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Which petition has which number, without a look at any of them. */
@Dependent
public class GivenNumbers {

    private Jdbi sql;

    protected GivenNumbers() {
    }

    @Inject
    public GivenNumbers(Jdbi sql) {
        this.sql = sql;
    }

    public Map<UUID, String> of(Collection<UUID> petitions) {
        return sql.withHandle(db -> db.select("select id, number from petition where id = any (?)", (Object) petitions.toArray(UUID[]::new))
                .reduceRows(new HashMap<>(), (map, row) -> {
                    map.put(row.getColumn("id", UUID.class), row.getColumn("number", String.class));
                    return map;
                }));
    }

    /** Numbers up to 10,000 of a series that are missing before a later one, without their check digits. */
    public List<String> gaps(String node, int limit) {
        return sql.withHandle(db -> db.select("""
                with given as (select left(number, 15) as series, substr(number, 16, 5)::int as serial from petition
                  where left(number, 6) = ? and substr(number, 16, 5) <= '10000')
                select series || lpad(n::text, 5, '0') from (select series, max(serial) as last from given group by series) ends,
                  generate_series(1, last) n
                except select series || lpad(serial::text, 5, '0') from given order by 1 limit ?""", node, limit).mapTo(String.class).list());
    }
}
