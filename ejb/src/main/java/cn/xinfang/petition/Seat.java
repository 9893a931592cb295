package cn.xinfang.petition;

/** The duties that count in a decision on a petition. */
public enum Seat {
    /** Window clerk: registers. */
    CLERK,
    /** Case officer of a petition office: routes, supervises, verifies. */
    CASE_OFFICER,
    /** Head of a petition office. */
    OFFICE_HEAD,
    /** Officer of a competent unit: handles. */
    UNIT_OFFICER,
    /** Head of a competent unit, or the deputy in his absence: signs. */
    UNIT_HEAD
}
