package cn.xinfang.directory;

import cn.xinfang.directory.rules.HolidayTable;
import cn.xinfang.directory.store.CalendarStore;
import cn.xinfang.law.WorkCalendar;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Gives the work calendar of today's holiday tables. It is published law, so everybody may read it. */
@Stateless
@PermitAll
public class Calendars {

    private CalendarStore store;

    protected Calendars() {
    }

    @Inject
    public Calendars(CalendarStore store) {
        this.store = store;
    }

    public WorkCalendar current() {
        var tables = store.tables();
        return WorkCalendar.of(HolidayTable.calendarVersion(tables),
                tables.stream().flatMap(table -> table.days().stream()).toList());
    }
}
