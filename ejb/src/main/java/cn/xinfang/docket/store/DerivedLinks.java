package cn.xinfang.docket.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Which petitions grew from which (衍生), across any number of steps. */
@ApplicationScoped
public class DerivedLinks {

    private Jdbi sql;

    protected DerivedLinks() {
    }

    @Inject
    public DerivedLinks(Jdbi sql) {
        this.sql = sql;
    }

    /**
     * Everything that has one origin with the petition, itself among it, the origin first and each after what it grew from.
     *
     * @return steps from the origin, by petition; empty where it neither grew from another nor another from it
     */
    public Map<UUID, Integer> chain(UUID petition) {
        return sql.withHandle(db -> db.select("""
                with recursive up (id, way) as (
                  select cast(:petition as uuid), array[cast(:petition as uuid)]
                  union all
                  select l.petition_id, up.way || l.petition_id from up join petition_link l on l.other_id = up.id::text and l.kind = 'DERIVED'
                  where l.petition_id <> all (up.way)),
                origin as (select id from up order by cardinality(way) desc, id limit 1),
                down (id, way) as (
                  select id, array[id] from origin
                  union all
                  select l.other_id::uuid, down.way || l.other_id::uuid from down join petition_link l on l.petition_id = down.id and l.kind = 'DERIVED'
                  where l.other_id::uuid <> all (down.way))
                select id, cardinality(way) - 1 as steps from down where (select count(*) from down) > 1 order by way""")
                .bind("petition", petition).reduceRows(new LinkedHashMap<>(), (chain, row) -> {
                    chain.putIfAbsent(row.getColumn("id", UUID.class), row.getColumn("steps", Integer.class));
                    return chain;
                }));
    }
}
