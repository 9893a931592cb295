package cn.xinfang.account;

import static cn.xinfang.account.Staff.ADMINISTRATOR;
import static cn.xinfang.account.Staff.AUTHORITY;
import static cn.xinfang.account.Staff.OFFICE;
import static cn.xinfang.account.Staff.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.xinfang.directory.Duty;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class DeputyDeskStoreTest {

    private static final LocalDate MAY_6 = LocalDate.of(2026, 5, 6);
    private static final LocalDate MAY_9 = LocalDate.of(2026, 5, 9);

    @Test
    void a_deputy_may_sign_on_the_first_and_the_last_day_and_not_outside() {
        withHeadAndDeputy((staff, deputy) -> {
            desk(staff, "head").appoint(deputy, MAY_6, MAY_9);
            for (var day : List.of(MAY_6, MAY_9)) {
                assertEquals(List.of("head"), heads(staff, day));
            }
            for (var day : List.of(MAY_6.minusDays(1), MAY_9.plusDays(1))) {
                assertEquals(List.of(), heads(staff, day));
            }
        });
    }

    @Test
    void a_dismissed_deputy_may_not_sign_and_both_stand_in_the_journal_of_the_head() {
        withHeadAndDeputy((staff, deputy) -> {
            desk(staff, "head").appoint(deputy, MAY_6, MAY_9);
            desk(staff, "head").dismiss(desk(staff, "head").appointed().get(0).id());
            assertEquals(List.of(), heads(staff, MAY_6));
            assertEquals(List.of("AccountOpened", "DeputyAppointed", "DeputyDismissed"),
                    staff.book.history(staff.accounts().accountOf("head").id()).entries().stream().map(it -> it.header().type()).toList());
        });
    }

    @Test
    void nobody_signs_for_a_head_whose_account_is_closed() {
        withHeadAndDeputy((staff, deputy) -> {
            desk(staff, "head").appoint(deputy, MAY_6, MAY_9);
            staff.book.close(staff.accounts().accountOf("head").id(), "离任", ADMINISTRATOR);
            assertEquals(List.of(), heads(staff, MAY_6));
        });
    }

    @Test
    void somebody_of_another_unit_cannot_be_a_deputy() {
        withHeadAndDeputy((staff, deputy) -> {
            UUID stranger = staff.open("stranger", profile("宋丽萍", AUTHORITY, Duty.UNIT_OFFICER));
            assertEquals("DEPUTY_OTHER_UNIT", refusal(staff, stranger, MAY_6, MAY_9));
        });
    }

    @Test
    void days_in_the_wrong_order_and_the_same_first_day_twice_are_refused() {
        withHeadAndDeputy((staff, deputy) -> {
            assertEquals("DEPUTY_DAYS", refusal(staff, deputy, MAY_9, MAY_6));
            desk(staff, "head").appoint(deputy, MAY_6, MAY_9);
            assertEquals("DEPUTY_TWICE", refusal(staff, deputy, MAY_6, MAY_6));
        });
    }

    @Test
    void the_appointment_of_another_head_is_not_found() {
        withHeadAndDeputy((staff, deputy) -> {
            staff.open("other", profile("郭伟东", AUTHORITY, Duty.UNIT_HEAD));
            desk(staff, "head").appoint(deputy, MAY_6, MAY_9);
            UUID appointment = desk(staff, "head").appointed().get(0).id();
            assertThrows(NotFoundException.class, () -> desk(staff, "other").dismiss(appointment));
        });
    }

    private static void withHeadAndDeputy(BiConsumer<Staff, UUID> test) {
        Staff.at(staff -> {
            staff.open("head", profile("马国梁", OFFICE, Duty.OFFICE_HEAD));
            test.accept(staff, staff.open("tianli", profile("田莉", OFFICE, Duty.CASE_OFFICER)));
        });
    }

    private static String refusal(Staff staff, UUID deputy, LocalDate from, LocalDate to) {
        return assertThrows(RefusedException.class, () -> desk(staff, "head").appoint(deputy, from, to)).refusal().code();
    }

    private static List<String> heads(Staff staff, LocalDate day) {
        return staff.deputies.actingAs("tianli", day).stream().map(view -> view.head().username()).toList();
    }

    private static DeputyDesk desk(Staff staff, String caller) {
        return new DeputyDesk(staff.accounts(), staff.deputies, staff.journal(), staff.today, () -> caller);
    }
}
