package cn.xinfang.web.supervision;

import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.directory.Calendars;
import cn.xinfang.law.PeriodicDuty;
import cn.xinfang.law.WorkCalendar;
import cn.xinfang.notification.WarningBook;
import cn.xinfang.notification.WarningLine;
import cn.xinfang.supervision.SupervisionBook;
import cn.xinfang.supervision.SupervisionLine;
import cn.xinfang.web.frame.Times;

/** What the own unit supervises, what it has to answer, and of what it was warned. */
@Named("supervision")
@RequestScoped
public class SupervisionPage {

    private static final int WARNINGS = 50;

    @Inject
    private SupervisionBook book;

    @Inject
    private WarningBook warnings;

    @Inject
    private Calendars calendars;

    @Inject
    private Times times;

    private List<SupervisionLine> supervised;
    private List<SupervisionLine> toAnswer;
    private List<WarningLine> newest;
    private WorkCalendar calendar;

    @PostConstruct
    void read() {
        supervised = book.supervised();
        toAnswer = book.toAnswer();
        newest = warnings.newest(WARNINGS);
        calendar = calendars.current();
    }

    public PeriodicDuty[] periodic() {
        return PeriodicDuty.values();
    }

    /** Last day for what the office owes next. */
    public LocalDate next(PeriodicDuty duty) {
        return duty.next(times.today(), calendar);
    }

    /** First what is to be verified. */
    public List<SupervisionLine> supervised() {
        return supervised;
    }

    public List<SupervisionLine> toAnswer() {
        return toAnswer;
    }

    public List<WarningLine> warnings() {
        return newest;
    }
}
