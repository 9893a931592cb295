package cn.xinfang.law;

/** How a period is measured. */
public enum TermUnit {

    /** Natural days (日): days off inside the period count, the last day moves off a day off. */
    DAY,

    /** Working days (工作日): only working days count. */
    WORKDAY,

    /** A date set in a letter; the law gives no length. */
    DATE,

    /** At once (立即、及时): on the day of the event itself, be it a day off. */
    AT_ONCE
}
