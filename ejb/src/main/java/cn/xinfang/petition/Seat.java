package cn.xinfang.petition;

/** The duties that count in a decision on a petition. */
public enum Seat {
    /** Window clerk: registers. */
    CLERK("登记员"),
    /** Case officer of a petition office: routes, supervises, verifies. */
    CASE_OFFICER("办理员"),
    /** Head of a petition office. */
    OFFICE_HEAD("信访局负责人"),
    /** Officer of a competent unit: handles. */
    UNIT_OFFICER("承办人"),
    /** Head of a competent unit, or the deputy in his absence: signs. */
    UNIT_HEAD("承办单位负责人");

    private final String label;

    Seat(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
