package cn.xinfang.intake.store;

import cn.xinfang.kernel.PetitionNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** Gives out petition numbers: a daily series per node and form group, in the caller's transaction. */
@ApplicationScoped
public class PetitionNumbers {

    private Jdbi sql;

    protected PetitionNumbers() {
    }

    @Inject
    public PetitionNumbers(Jdbi sql) {
        this.sql = sql;
    }

    /** The next number; others who register at the same moment in the same group wait for this transaction. */
    public PetitionNumber next(String node, LocalDate day, char group) {
        int serial = sql.withHandle(db -> db.createQuery("insert into petition_sequence (node, day, form_group, last_number)"
                        + " values (:node, :day, :group, 1 + skipped_numbers(:day)) on conflict (node, day, form_group)"
                        + " do update set last_number = petition_sequence.last_number + 1 returning last_number")
                .bind("node", node).bind("day", day).bind("group", String.valueOf(group)).mapTo(Integer.class).one());
        return new PetitionNumber(node, day, group, serial);
    }

    /**
     * A number for each of many, in one question to the database.
     *
     * @param wanted day and group of form of each
     */
    public List<PetitionNumber> next(String node, List<Series> wanted) {
        SortedMap<Series, Integer> counts = new TreeMap<>();
        wanted.forEach(series -> counts.merge(series, 1, Integer::sum));
        Map<Series, Integer> serials = new HashMap<>();
        sql.useHandle(db -> db.select("insert into petition_sequence (node, day, form_group, last_number)"
                        + " select ?, day, form_group, count + skipped_numbers(day) from unnest(?::date[], ?::text[], ?::int[]) as wanted (day, form_group, count)"
                        + " on conflict (node, day, form_group) do update set last_number = petition_sequence.last_number + excluded.last_number - skipped_numbers(excluded.day)"
                        + " returning day, form_group, last_number", node, column(counts, it -> it.getKey().day()), column(counts, it -> it.getKey().group()),
                column(counts, Map.Entry::getValue))
                .map((row, context) -> Map.entry(new Series(row.getObject("day", LocalDate.class), row.getString("form_group").charAt(0)), row.getInt("last_number")))
                .forEach(it -> serials.put(it.getKey(), it.getValue() - counts.get(it.getKey()))));
        return wanted.stream().map(series -> new PetitionNumber(node, series.day(), series.group(), serials.merge(series, 1, Integer::sum))).toList();
    }

    /** Leaves out so many numbers in every series up to {@code last}, begun or not. */
    public void skip(LocalDate last, int numbers) {
        sql.useHandle(db -> {
            db.execute("insert into petition_skip (last_day, numbers) values (?, ?)"
                    + " on conflict (last_day) do update set numbers = petition_skip.numbers + excluded.numbers", last, numbers);
            db.execute("update petition_sequence set last_number = least(last_number + ?, 99999)", numbers);
        });
    }

    private static String[] column(Map<Series, Integer> counts, Function<Map.Entry<Series, Integer>, Object> of) {
        return counts.entrySet().stream().map(of).map(String::valueOf).toArray(String[]::new);
    }

    /** The numbers of one day and one group of form. They are locked in their order, so that two who want many do not wait for each other. */
    public record Series(LocalDate day, char group) implements Comparable<Series> {

        @Override
        public int compareTo(Series other) {
            return Comparator.comparing(Series::day).thenComparing(Series::group).compare(this, other);
        }
    }
}
