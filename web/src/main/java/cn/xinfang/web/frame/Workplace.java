package cn.xinfang.web.frame;

import static cn.xinfang.directory.Duty.AUDIT_ADMIN;
import static cn.xinfang.directory.Duty.CASE_OFFICER;
import static cn.xinfang.directory.Duty.OFFICE_HEAD;
import static cn.xinfang.directory.Duty.SYSTEM_ADMIN;
import static cn.xinfang.directory.Duty.UNIT_HEAD;
import static cn.xinfang.directory.Duty.UNIT_OFFICER;
import static cn.xinfang.directory.Duty.WINDOW_CLERK;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

import cn.xinfang.directory.Duty;

/** An entry of the rail: a page and those whose work it is. */
public enum Workplace {
    HOME(WINDOW_CLERK, CASE_OFFICER, OFFICE_HEAD, UNIT_OFFICER, UNIT_HEAD, SYSTEM_ADMIN, AUDIT_ADMIN),
    REGISTER(WINDOW_CLERK, CASE_OFFICER, UNIT_OFFICER),
    LETTERS(WINDOW_CLERK, CASE_OFFICER, UNIT_OFFICER),
    OUTSIDE(WINDOW_CLERK, CASE_OFFICER, OFFICE_HEAD),
    PETITIONS(WINDOW_CLERK, CASE_OFFICER, OFFICE_HEAD, UNIT_OFFICER, UNIT_HEAD),
    SUPERVISION(CASE_OFFICER, OFFICE_HEAD, UNIT_OFFICER, UNIT_HEAD),
    ASSISTANCE(WINDOW_CLERK, CASE_OFFICER, OFFICE_HEAD, UNIT_OFFICER),
    CAUSES(CASE_OFFICER, OFFICE_HEAD),
    LAW(WINDOW_CLERK, CASE_OFFICER, OFFICE_HEAD, UNIT_OFFICER, UNIT_HEAD),
    OVERVIEW(OFFICE_HEAD),
    NUMBERS(CASE_OFFICER, OFFICE_HEAD, UNIT_OFFICER, UNIT_HEAD),
    OLD_RECORDS(CASE_OFFICER),
    EXCHANGE(CASE_OFFICER, OFFICE_HEAD, SYSTEM_ADMIN),
    REHEARSAL(CASE_OFFICER, OFFICE_HEAD),
    VACANCIES(CASE_OFFICER, OFFICE_HEAD, SYSTEM_ADMIN),
    REFERENCE(SYSTEM_ADMIN),
    TEMPLATES(SYSTEM_ADMIN),
    ACCOUNTS(SYSTEM_ADMIN, AUDIT_ADMIN),
    SENDERS(SYSTEM_ADMIN, AUDIT_ADMIN),
    CHECK(SYSTEM_ADMIN),
    AUDIT(AUDIT_ADMIN);

    private final Set<Duty> duties;

    Workplace(Duty... duties) {
        this.duties = Set.of(duties);
    }

    boolean isFor(Collection<Duty> held) {
        return held.stream().anyMatch(duties::contains);
    }

    /** Name of the page, without folder and extension. */
    public String page() {
        return name().toLowerCase(Locale.ROOT);
    }
}
