package cn.xinfang.directory.store;

import cn.xinfang.directory.rules.HolidayTable;
import cn.xinfang.law.Holiday;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Reads the holiday tables, and replaces them for the journal of reference data, one for each year. */
@Dependent
public class CalendarStore {

    private Jdbi database;

    protected CalendarStore() {
    }

    @Inject
    public CalendarStore(Jdbi database) {
        this.database = database;
    }

    /** All tables in the order of the years. */
    public List<HolidayTable> tables() {
        record Row(int year, Holiday holiday) {
        }
        return database.withHandle(handle -> handle.select("select year, date, name, is_off from holiday")
                .map((row, context) -> new Row(row.getInt("year"), new Holiday(row.getObject("date", LocalDate.class),
                        row.getString("name"), row.getBoolean("is_off"))))
                .list()).stream()
                .collect(Collectors.groupingBy(Row::year, TreeMap::new,
                        Collectors.mapping(Row::holiday, Collectors.toList())))
                .entrySet().stream().map(year -> new HolidayTable(year.getKey(), year.getValue())).toList();
    }

    public Optional<HolidayTable> table(int year) {
        return tables().stream().filter(table -> table.year() == year).findAny();
    }

    /** The notice behind each table, by year. */
    public Map<Integer, String> sources() {
        return database.withHandle(handle -> handle.select("select year, source from calendar_year order by year")
                .reduceRows(new TreeMap<>(), (map, row) -> {
                    map.put(row.getColumn("year", Integer.class), row.getColumn("source", String.class));
                    return map;
                }));
    }

    /**
     * Puts the table in the place of the former one of its year.
     *
     * @param source the notice behind the table
     */
    public void replace(HolidayTable table, String source, OffsetDateTime importedAt) {
        database.useHandle(handle -> {
            handle.execute("delete from holiday where year = ?", table.year());
            handle.execute("""
                    insert into calendar_year (year, version, source, imported_at) values (?, ?, ?, ?)
                    on conflict (year) do update set version = excluded.version, source = excluded.source,
                      imported_at = excluded.imported_at""", table.year(), table.version(), source, importedAt);
            var batch = handle.prepareBatch("insert into holiday (date, name, is_off, year) values (?, ?, ?, ?)");
            table.days().forEach(day -> batch.add(day.date(), day.name(), day.off(), table.year()));
            batch.execute();
        });
    }
}
