package cn.xinfang.web.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import cn.xinfang.directory.Duty;
import cn.xinfang.docket.rules.PetitionView;

class DeskTest {

    @ParameterizedTest
    @EnumSource(names = {"SYSTEM_ADMIN", "AUDIT_ADMIN"})
    void an_administrator_sees_no_petitions(Duty duty) {
        assertFalse(Desk.of(Set.of(duty)).hasPetitions());
    }

    @Test
    void everybody_else_sees_first_what_is_overdue_and_then_what_soon_will_be() {
        Set<Duty> others = EnumSet.complementOf(EnumSet.of(Duty.SYSTEM_ADMIN, Duty.AUDIT_ADMIN));
        others.forEach(duty -> assertEquals(Arrays.asList(PetitionView.OVERDUE, PetitionView.DUE_SOON),
                Desk.of(Set.of(duty)).figures().subList(0, 2), duty.name()));
    }

    @Test
    void an_officer_who_stands_in_for_the_head_is_shown_what_waits_for_a_signature() {
        assertTrue(Desk.of(Set.of(Duty.UNIT_OFFICER, Duty.UNIT_HEAD)).waiting().contains(PetitionView.TO_SIGN));
        assertFalse(Desk.of(Set.of(Duty.UNIT_OFFICER)).waiting().contains(PetitionView.TO_SIGN));
    }

    @Test
    void nothing_waits_for_the_decision_of_a_clerk() {
        assertEquals(0, Desk.of(Set.of(Duty.WINDOW_CLERK)).waiting().size());
    }
}
