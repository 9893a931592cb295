package cn.xinfang.docket.store;

import cn.xinfang.docket.rules.ProjectedPetition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes the projection of petitions, one or many at a time. */
@ApplicationScoped
public class DocketStore {

    /** Replaced whole. */
    private static final Map<String, Function<ProjectedPetition, List<Map<String, Object>>>> PARTS = Map.of(
            "petition_unit", ProjectedPetition::units,
            "petition_claim", ProjectedPetition::claims,
            "petition_clock", ProjectedPetition::clocks,
            "petition_link", ProjectedPetition::links,
            "petition_task", ProjectedPetition::tasks,
            "petition_supervision", ProjectedPetition::supervisions,
            "petition_query_code", ProjectedPetition::codes,
            "petition_evaluation", ProjectedPetition::evaluations);

    /** The tables that the projection of a petition fills, each with the column that names it. */
    public static final Map<String, String> TABLES = Stream.concat(PARTS.keySet().stream(), Stream.of("petition", "petition_words", "petition_likeness"))
            .collect(Collectors.toUnmodifiableMap(Function.identity(), table -> table.equals("petition") ? "id" : "petition_id"));

    private Jdbi sql;

    protected DocketStore() {
    }

    @Inject
    public DocketStore(Jdbi sql) {
        this.sql = sql;
    }

    /** Replaces the rows of these petitions, each of which occurs once. Words that stayed as they were are not indexed again. */
    public void replace(List<ProjectedPetition> petitions) {
        UUID[] ids = petitions.stream().map(ProjectedPetition::id).toArray(UUID[]::new);
        sql.useHandle(db -> {
            insert(db, "petition", rows(petitions, ProjectedPetition::petition), columns -> " on conflict (id) do update set "
                    + columns.stream().map(column -> column + " = excluded." + column).collect(Collectors.joining(", ")));
            insert(db, "petition_words", rows(petitions, ProjectedPetition::words), columns -> " on conflict (petition_id) do update"
                    + " set words = excluded.words where petition_words.words <> excluded.words");
            PARTS.forEach((table, rows) -> {
                db.execute("delete from " + table + " where petition_id = any (?)", (Object) ids);
                insert(db, table, petitions.stream().flatMap(petition -> rows.apply(petition).stream()).toList(), columns -> "");
            });
        });
    }

    /**
     * Takes words that wait beside the index into it.
     *
     * @return how many pages of them there were
     */
    public long takeInNewWords() {
        return sql.withHandle(db -> db.select("select take_in_new_words()").mapTo(Long.class).one());
    }

    private static List<Map<String, Object>> rows(List<ProjectedPetition> petitions, Function<ProjectedPetition, Map<String, Object>> row) {
        return petitions.stream().map(row).toList();
    }

    /** @param conflict what to do, in SQL, where the row exists; of the columns */
    private static void insert(Handle db, String table, Collection<Map<String, Object>> rows, Function<Set<String>, String> conflict) {
        if (rows.isEmpty()) {
            return;
        }
        Set<String> columns = rows.iterator().next().keySet();
        var batch = db.prepareBatch("insert into " + table + " (" + String.join(", ", columns) + ") values (:"
                + String.join(", :", columns) + ")" + conflict.apply(columns));
        rows.forEach(batch::add);
        batch.execute();
    }
}
