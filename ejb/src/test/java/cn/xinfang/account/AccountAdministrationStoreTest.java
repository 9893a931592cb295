package cn.xinfang.account;

import static cn.xinfang.account.Staff.OFFICE;
import static cn.xinfang.account.Staff.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.directory.Duty;
import cn.xinfang.kernel.RefusedException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class AccountAdministrationStoreTest {

    @Test
    void nobody_changes_closes_or_resets_his_own_account() {
        Staff.at(staff -> {
            UUID own = staff.open("sunqiang", profile("孙强", OFFICE, Duty.SYSTEM_ADMIN));
            staff.open("second", profile("李强", OFFICE, Duty.SYSTEM_ADMIN));
            var administration = new AccountAdministration(staff.book, staff.accounts(), () -> "sunqiang");
            List<Executable> ways = List.of(
                    () -> administration.change(own, profile("孙强", OFFICE, Duty.AUDIT_ADMIN)),
                    () -> administration.close(own, "离职"), () -> administration.reopen(own, "回来"), () -> administration.resetPassword(own));
            for (Executable way : ways) {
                assertEquals("OWN_ACCOUNT", assertThrows(RefusedException.class, way).refusal().code());
            }
        });
    }

    @Test
    void an_opened_account_signs_in_with_the_password_that_was_shown() {
        Staff.at(staff -> {
            staff.open("sunqiang", profile("孙强", OFFICE, Duty.SYSTEM_ADMIN));
            var opened = new AccountAdministration(staff.book, staff.accounts(), () -> "sunqiang").open("liumin", profile("刘敏", OFFICE, Duty.WINDOW_CLERK));
            assertTrue(staff.credentials.matches(opened.id(), opened.password()));
            assertEquals("孙强", staff.book.history(opened.id()).entries().get(0).header().author().name());
        });
    }
}
