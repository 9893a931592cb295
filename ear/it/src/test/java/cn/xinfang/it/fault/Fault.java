package cn.xinfang.it.fault;

/**
 * One thing that goes wrong.
 *
 * @param where  whose server, database, clock or file; null of the line
 * @param line   what befalls a request; null of all others
 * @param moment when it happens; null of the line and of files
 * @param ahead  requests, or streams, that pass before
 * @param seed   of what is left to chance in it
 */
record Fault(Kind kind, Side where, LineFault line, Moment moment, int ahead, long seed) {

    enum Kind {
        /** SIGKILL to WildFly. */
        SERVER,
        /** SIGKILL to PostgreSQL. */
        DATABASE,
        /** SIGKILL to both at once, as when the power goes. */
        MACHINE,
        /** SIGKILL to WildFly, whose clock is a day ahead when it is back, or right again. */
        CLOCK,
        /** A package on disk is damaged. */
        FILE,
        LINE
    }

    enum Side { CITY, COUNTY }

    enum Moment {
        AT_ONCE,
        /** The county has asked, the city does not know yet. */
        BEFORE_REQUEST,
        DURING_REQUEST,
        /** The city has done what the county asked, the county does not know yet. */
        AFTER_ANSWER,
        WHILE_THE_CITY_APPLIES,
        WHILE_THE_COUNTY_APPLIES,
        /** Right after somebody wrote something. */
        WHILE_CLERKS_WRITE
    }

    /** For counting. */
    String name() {
        return kind == Kind.LINE ? "LINE " + line : kind + " " + where;
    }

    @Override
    public String toString() {
        return name() + (moment == null ? "" : " " + moment) + " after " + ahead;
    }
}
