package cn.xinfang.reference;

import cn.xinfang.directory.store.CalendarStore;
import cn.xinfang.reference.rules.ReferenceTable;
import cn.xinfang.reference.store.ReferenceStore;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.Jdbi;

/** The shipped rows in the tables of the directory, as on a fresh node of the demonstration. */
public final class Shipped {

    private Shipped() {
    }

    /** On the transaction of a test. */
    public static void load(Connection connection, String node) {
        Jdbi sql = Jdbi.create(connection);
        ReferenceStore store = new ReferenceStore(sql);
        for (ReferenceTable table : ReferenceTable.values()) {
            if (table != ReferenceTable.HOLIDAY) {
                store.replace(table, node, LocalDate.of(2026, 11, 24), ShippedTables.rows(table, node, true));
            }
        }
        new HolidayYears(new CalendarStore(sql)).provisional(ShippedTables.rows(ReferenceTable.HOLIDAY, node, true),
                OffsetDateTime.parse("2026-11-24T08:00:00+08:00"));
    }
}
