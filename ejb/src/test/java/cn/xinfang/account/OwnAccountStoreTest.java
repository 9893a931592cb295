package cn.xinfang.account;

import static cn.xinfang.account.Staff.ADMINISTRATOR;
import static cn.xinfang.account.Staff.OFFICE;
import static cn.xinfang.account.Staff.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.directory.Duty;
import cn.xinfang.kernel.RefusedException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OwnAccountStoreTest {

    private static final String GOOD = "Longning-2026";

    @Test
    void an_initial_password_must_be_changed_and_the_chosen_one_need_not() {
        Staff.at(staff -> {
            UUID id = staff.open("liumin", profile("刘敏", OFFICE, Duty.WINDOW_CLERK));
            String initial = staff.book.resetPassword(id, ADMINISTRATOR);
            OwnAccount own = own(staff);
            assertTrue(own.standing().initial());
            own.changePassword(initial, GOOD);
            assertEquals(new OwnAccount.Standing(true, false, Set.of(Duty.WINDOW_CLERK)), own.standing());
            assertTrue(staff.credentials.matches(id, GOOD));
            var last = staff.book.history(id).entries().get(2).header();
            assertEquals("PasswordChanged", last.type());
            assertEquals(id, last.author().account());
        });
    }

    @Test
    void a_wrong_old_password_the_same_one_and_a_weak_one_are_refused() {
        Staff.at(staff -> {
            UUID id = staff.open("liumin", profile("刘敏", OFFICE, Duty.WINDOW_CLERK));
            String initial = staff.book.resetPassword(id, ADMINISTRATOR);
            assertEquals("PASSWORD_WRONG", refusal(staff, "guess", GOOD));
            assertEquals("PASSWORD_SAME", refusal(staff, initial, initial));
            assertEquals("PASSWORD_WEAK", refusal(staff, initial, "123456"));
        });
    }

    @Test
    void a_session_ends_when_the_account_is_closed_or_gone() {
        Staff.at(staff -> {
            UUID id = staff.open("liumin", profile("刘敏", OFFICE, Duty.WINDOW_CLERK));
            staff.book.resetPassword(id, ADMINISTRATOR);
            assertTrue(own(staff).standing().open());
            staff.book.close(id, "调离", ADMINISTRATOR);
            assertFalse(own(staff).standing().open());
        });
        Staff.at(staff -> assertFalse(own(staff).standing().open()));
    }

    private static String refusal(Staff staff, String old, String chosen) {
        return assertThrows(RefusedException.class, () -> own(staff).changePassword(old, chosen)).refusal().code();
    }

    private static OwnAccount own(Staff staff) {
        return new OwnAccount(staff.accounts(), staff.credentials, staff.journal(), staff.today, () -> "liumin");
    }
}
