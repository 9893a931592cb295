package cn.xinfang.docket.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/** Counts petitions that are not finished. */
@ApplicationScoped
public class OpenPetitions {

    private Jdbi sql;

    protected OpenPetitions() {
    }

    @Inject
    public OpenPetitions(Jdbi sql) {
        this.sql = sql;
    }

    /** How many there are in the hands of units of {@code node} that do not exist any more, by the unit's code. */
    public SortedMap<String, Long> byDissolvedHolder(String node) {
        return sql.withHandle(db -> db.select("""
                select u.code, count(*) as open from unit u join petition p on p.holder_code = u.code
                where u.node_code = ? and u.valid_to is not null and p.ended_on is null group by u.code""", node)
                .reduceRows(new TreeMap<String, Long>(), (map, row) -> {
                    map.put(row.getColumn("code", String.class), row.getColumn("open", Long.class));
                    return map;
                }));
    }
}
