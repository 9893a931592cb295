package cn.xinfang.directory;

import cn.xinfang.directory.rules.HolidayTable;
import cn.xinfang.directory.store.CalendarStore;
import cn.xinfang.directory.store.ReferenceStore;
import cn.xinfang.law.HolidayCsv;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Brings the reference files into the database of this node at every start. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
public class ReferenceImport {

    @Inject
    private Jdbi sql;

    @PostConstruct
    void atStart() {
        sql.useHandle(ReferenceImport::load);
        loadHolidays(new CalendarStore(sql));
    }

    static void load(Handle handle) {
        var store = new ReferenceStore(handle);
        var units = ReferenceFile.rows("/reference/units.csv");
        store.upsert("division", ReferenceFile.rows("/reference/divisions.csv"));
        store.upsert("node", ReferenceFile.rows("/reference/nodes.csv"));
        store.upsert("content_class", ReferenceFile.rows("/reference/content-classes.csv"));
        store.upsert("unit", without("competences", units));
        store.replaceCompetences(units);
    }

    /** Adds the shipped years that are missing; a year imported by an administrator stays. */
    static void loadHolidays(CalendarStore calendars) {
        var known = calendars.sources().keySet();
        HolidayTable.byYear(HolidayCsv.shipped()).stream().filter(table -> !known.contains(table.year()))
                .forEach(table -> calendars.replace(table, "国务院办公厅关于 " + table.year() + " 年部分节假日安排的通知"));
    }

    private static List<Map<String, String>> without(String column, List<Map<String, String>> rows) {
        return rows.stream().map(row -> {
            Map<String, String> copy = new LinkedHashMap<>(row);
            copy.remove(column);
            return copy;
        }).toList();
    }
}
