package cn.xinfang.account.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.directory.Duty;
import cn.xinfang.directory.rules.UnitKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountProfileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);

    @ParameterizedTest
    @CsvSource({"OFFICE, WINDOW_CLERK", "OFFICE, WINDOW_CLERK;CASE_OFFICER;OFFICE_HEAD", "OFFICE, SYSTEM_ADMIN", "OFFICE, AUDIT_ADMIN",
            "DEPARTMENT, UNIT_OFFICER;UNIT_HEAD", "TOWNSHIP, UNIT_OFFICER", "DEPARTMENT, SYSTEM_ADMIN"})
    void these_duties_go_together_in_such_a_unit(UnitKind kind, String duties) {
        assertEquals(List.of(), profile(duties(duties)).problems(Optional.of(kind), TODAY));
    }

    @ParameterizedTest
    @CsvSource({"OFFICE, SYSTEM_ADMIN;AUDIT_ADMIN, 不能由同一账号兼任", "OFFICE, SYSTEM_ADMIN;WINDOW_CLERK, 不能由同一账号兼任",
            "OFFICE, AUDIT_ADMIN;OFFICE_HEAD, 不能由同一账号兼任", "DEPARTMENT, SYSTEM_ADMIN;UNIT_HEAD, 不能由同一账号兼任",
            "OFFICE, UNIT_OFFICER, 信访部门的职责", "TOWNSHIP, WINDOW_CLERK, 信访部门的职责"})
    void these_do_not(UnitKind kind, String duties, String why) {
        var problems = profile(duties(duties)).problems(Optional.of(kind), TODAY);
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).contains(why), problems.get(0));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        var problems = new AccountProfile(" ", "x", null, null, TODAY).problems(Optional.empty(), TODAY);
        assertEquals(5, problems.size(), problems.toString());
    }

    @Test
    void an_account_may_expire_tomorrow_and_not_today() {
        var duties = Set.of(Duty.WINDOW_CLERK);
        assertEquals(List.of(), new AccountProfile("刘敏", "x", "科员", duties, TODAY.plusDays(1)).problems(Optional.of(UnitKind.OFFICE), TODAY));
        assertFalse(new AccountProfile("刘敏", "x", "科员", duties, TODAY).problems(Optional.of(UnitKind.OFFICE), TODAY).isEmpty());
    }

    private static AccountProfile profile(Set<Duty> duties) {
        return new AccountProfile("刘敏", "6213000000000010001", "科员", duties, null);
    }

    private static Set<Duty> duties(String names) {
        return Arrays.stream(names.split(";")).map(Duty::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Duty.class)));
    }
}
