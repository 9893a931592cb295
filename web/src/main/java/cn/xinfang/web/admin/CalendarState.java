package cn.xinfang.web.admin;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.directory.Calendars;
import cn.xinfang.directory.HolidayImport;
import cn.xinfang.kernel.Today;

/** The holiday tables that there are, and whether they reach far enough. */
@Named
@RequestScoped
public class CalendarState {

    /** From November on the State Council's notice for the next year may be expected. */
    private static final int NOTICE_MONTH = 11;

    private Calendars calendars;
    private HolidayImport tables;
    private Today today;

    protected CalendarState() {
    }

    @Inject
    public CalendarState(Calendars calendars, HolidayImport tables, Today today) {
        this.calendars = calendars;
        this.tables = tables;
        this.today = today;
    }

    public int lastYear() {
        return calendars.current().lastCoveredYear();
    }

    /** The notice behind each year's table, the newest year first. */
    public Map<Integer, String> importedYears() {
        Map<Integer, String> years = new TreeMap<>(Comparator.reverseOrder());
        years.putAll(tables.importedYears());
        return years;
    }

    /** The first year without a table, where it is time to have it; 0 otherwise. */
    public int missingYear() {
        int needed = today.date().getMonthValue() >= NOTICE_MONTH ? today.date().getYear() + 1 : today.date().getYear();
        return lastYear() < needed ? lastYear() + 1 : 0;
    }
}
