package cn.xinfang.law;

import java.time.LocalDate;

/**
 * The regulation an item is handled under, fixed by the day of its registration. Neither text has a rule for items that
 * were running when the second took over: an item finishes under the rule set it was registered under.
 */
public enum RuleSet {

    /** 信访条例, State Council decree 431. */
    XFTL2005("信访条例", LocalDate.of(2005, 5, 1)),

    /** 信访工作条例, Central Committee and State Council, in force since 2022-05-01. */
    XFGZTL2022("信访工作条例", LocalDate.of(2022, 5, 1));

    private final String lawTitle;
    private final LocalDate inForceFrom;

    RuleSet(String lawTitle, LocalDate inForceFrom) {
        this.lawTitle = lawTitle;
        this.inForceFrom = inForceFrom;
    }

    /**
     * The rule set of an item registered on that day.
     *
     * @throws IllegalArgumentException before 2005-05-01: the regulation of 1995 is not kept here
     */
    public static RuleSet at(LocalDate registeredOn) {
        if (registeredOn.isBefore(XFTL2005.inForceFrom)) {
            throw new IllegalArgumentException("No rule set is kept for " + registeredOn);
        }
        return registeredOn.isBefore(XFGZTL2022.inForceFrom) ? XFTL2005 : XFGZTL2022;
    }

    /** Title without brackets, as notices cite it. */
    public String lawTitle() {
        return lawTitle;
    }

    public LocalDate inForceFrom() {
        return inForceFrom;
    }
}
