package cn.xinfang.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.directory.Calendars;
import cn.xinfang.kernel.Today;

/** Whether the holiday tables reach far enough. */
@Named
@RequestScoped
public class CalendarState {

    /** From November on the State Council's notice for the next year may be expected. */
    private static final int NOTICE_MONTH = 11;

    private Calendars calendars;
    private Today today;

    protected CalendarState() {
    }

    @Inject
    public CalendarState(Calendars calendars, Today today) {
        this.calendars = calendars;
        this.today = today;
    }

    private int lastYear() {
        return calendars.current().lastCoveredYear();
    }

    /** The first year without a table, where it is time to have it; 0 otherwise. */
    public int missingYear() {
        int needed = today.date().getMonthValue() >= NOTICE_MONTH ? today.date().getYear() + 1 : today.date().getYear();
        return lastYear() < needed ? lastYear() + 1 : 0;
    }
}
