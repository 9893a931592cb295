package cn.xinfang.law;

/** The law as published on the calendar as shipped. */
final class StandardTerms {

    static final WorkCalendar CALENDAR = WorkCalendar.of("2026", HolidayCsv.shipped());
    static final Terms TERMS = new Terms(TermRules.STANDARD, CALENDAR);

    private StandardTerms() {
    }
}
