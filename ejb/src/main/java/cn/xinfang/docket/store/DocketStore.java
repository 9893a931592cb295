package cn.xinfang.docket.store;

import cn.xinfang.docket.rules.ProjectedPetition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes the projection of petitions, one or many at a time. */
@ApplicationScoped
public class DocketStore {

    private static final Map<String, Function<ProjectedPetition, List<Map<String, Object>>>> PARTS = Map.of(
            "petition_unit", ProjectedPetition::units,
            "petition_claim", ProjectedPetition::claims,
            "petition_clock", ProjectedPetition::clocks,
            "petition_link", ProjectedPetition::links);

    private Jdbi sql;

    protected DocketStore() {
    }

    @Inject
    public DocketStore(Jdbi sql) {
        this.sql = sql;
    }

    /** Replaces the rows of these petitions, each of which occurs once. */
    public void replace(List<ProjectedPetition> petitions) {
        UUID[] ids = petitions.stream().map(ProjectedPetition::id).toArray(UUID[]::new);
        sql.useHandle(db -> {
            write(db, "petition", petitions.stream().map(ProjectedPetition::petition).toList(), " on conflict (id) do update set ");
            PARTS.forEach((table, rows) -> {
                db.execute("delete from " + table + " where petition_id = any (?)", (Object) ids);
                write(db, table, petitions.stream().flatMap(petition -> rows.apply(petition).stream()).toList(), "");
            });
        });
    }

    /** @param conflict empty, or what stands before the assignment of the new values where the row exists */
    private static void write(Handle db, String table, List<Map<String, Object>> rows, String conflict) {
        if (rows.isEmpty()) {
            return;
        }
        var columns = rows.get(0).keySet();
        String update = conflict.isEmpty() ? ""
                : conflict + columns.stream().map(column -> column + " = excluded." + column).collect(Collectors.joining(", "));
        var batch = db.prepareBatch("insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + columns.stream().map(column -> ":" + column).collect(Collectors.joining(", ")) + ")" + update);
        rows.forEach(batch::add);
        batch.execute();
    }
}
