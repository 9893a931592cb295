package cn.xinfang.directory;

import cn.xinfang.directory.rules.HolidayTable;
import cn.xinfang.directory.store.CalendarStore;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.law.Holiday;
import cn.xinfang.law.HolidayCsv;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Replaces the holidays of a year by those of the State Council's notice. Clocks are restated by their holders later. */
@Stateless
@RolesAllowed({Duties.SYSTEM_ADMIN, Duties.SYSTEM})
public class HolidayImport {

    private CalendarStore store;

    protected HolidayImport() {
    }

    @Inject
    public HolidayImport(CalendarStore store) {
        this.store = store;
    }

    /** The notice behind the table of each year. */
    public Map<Integer, String> importedYears() {
        return store.sources();
    }

    /**
     * What {@link #replace} would change.
     *
     * @param csv header {@code date,name,isOffDay}, ISO dates
     * @throws RefusedException {@code HOLIDAY_TABLE} with everything that is wrong
     */
    public HolidayChange preview(int year, String csv) {
        return change(checked(year, csv));
    }

    /**
     * Puts the table in the place of the former one of that year.
     *
     * @param source the notice, e.g. 国办发明电〔2025〕7号
     * @throws RefusedException as {@link #preview}; nothing is changed then
     */
    public HolidayChange replace(int year, String csv, String source) {
        var table = checked(year, csv);
        var change = change(table);
        store.replace(table, source);
        return change;
    }

    private HolidayTable checked(int year, String csv) {
        var table = new HolidayTable(year, read(csv));
        var problems = table.problems();
        if (!problems.isEmpty()) {
            throw refused(String.join(";", problems));
        }
        return table;
    }

    private HolidayChange change(HolidayTable table) {
        var old = store.table(table.year()).map(HolidayTable::days).orElse(List.of());
        var others = store.tables().stream().filter(other -> other.year() != table.year());
        var version = HolidayTable.calendarVersion(Stream.concat(others, Stream.of(table)).toList());
        return new HolidayChange(table.year(), version, minus(table.days(), old), minus(old, table.days()));
    }

    private static List<Holiday> read(String csv) {
        try {
            return HolidayCsv.read(new StringReader(csv));
        } catch (IllegalArgumentException e) {
            throw refused(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Holiday> minus(List<Holiday> days, List<Holiday> others) {
        return days.stream().filter(day -> !others.contains(day)).toList();
    }

    private static RefusedException refused(String problems) {
        return new RefusedException(Refusal.of("HOLIDAY_TABLE", problems + "。", "请改正表格后重新导入。"));
    }
}
