package cn.xinfang.account;

import static cn.xinfang.account.Staff.ADMINISTRATOR;
import static cn.xinfang.account.Staff.AUTHORITY;
import static cn.xinfang.account.Staff.OFFICE;
import static cn.xinfang.account.Staff.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.account.rules.AccountProfile;
import cn.xinfang.directory.Duty;
import cn.xinfang.journal.Sharing;
import cn.xinfang.kernel.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class AccountBookStoreTest {

    private static final AccountProfile CLERK = profile("刘敏", OFFICE, Duty.WINDOW_CLERK);
    private static final AccountProfile ADMIN = profile("孙强", OFFICE, Duty.SYSTEM_ADMIN);

    @Test
    void an_account_that_was_opened_is_found_with_unit_and_duties_and_has_no_password_yet() {
        Staff.at(staff -> {
            UUID id = staff.open("liumin", CLERK);
            var account = staff.accounts().accountOf("liumin");
            assertEquals(id, account.id());
            assertEquals("陇宁市信访局", account.unitName());
            assertTrue(account.has(Duty.WINDOW_CLERK));
            assertFalse(staff.maySignIn("liumin"));
        });
    }

    @Test
    void an_initial_password_lets_in_and_the_next_one_replaces_it() {
        Staff.at(staff -> {
            UUID id = staff.open("liumin", CLERK);
            String first = staff.book.resetPassword(id, ADMINISTRATOR);
            String second = staff.book.resetPassword(id, ADMINISTRATOR);
            assertNotEquals(first, second);
            assertTrue(staff.maySignIn("liumin"));
            assertFalse(staff.credentials.matches(id, first));
            assertTrue(staff.credentials.matches(id, second));
        });
    }

    @Test
    void a_closed_account_cannot_sign_in_until_it_is_reopened() {
        Staff.at(staff -> {
            UUID id = staff.open("liumin", CLERK);
            staff.book.resetPassword(id, ADMINISTRATOR);
            staff.book.close(id, "调离", ADMINISTRATOR);
            assertFalse(staff.maySignIn("liumin"));
            staff.book.reopen(id, "调回", ADMINISTRATOR);
            assertTrue(staff.maySignIn("liumin"));
        });
    }

    @Test
    void a_seconded_person_cannot_sign_in_from_the_day_on_which_the_account_expires() {
        Staff.at(staff -> {
            staff.book.resetPassword(staff.open("liumin", CLERK), ADMINISTRATOR);
            staff.sql.useHandle(db -> db.execute("update account set expires_on = current_date + 1"));
            assertTrue(staff.maySignIn("liumin"));
            staff.sql.useHandle(db -> db.execute("update account set expires_on = current_date"));
            assertFalse(staff.maySignIn("liumin"));
        });
    }

    @Test
    void five_wrong_passwords_lock_for_half_an_hour_and_a_new_initial_password_opens_again() {
        Staff.at(staff -> {
            UUID id = staff.open("liumin", CLERK);
            staff.book.resetPassword(id, ADMINISTRATOR);
            staff.sql.useHandle(db -> db.execute("update credential set failures = 4, failed_at = current_timestamp"));
            assertTrue(staff.maySignIn("liumin"));
            staff.sql.useHandle(db -> db.execute("update credential set failures = 5"));
            assertFalse(staff.maySignIn("liumin"));
            staff.sql.useHandle(db -> db.execute("update credential set failed_at = current_timestamp - interval '31 minutes'"));
            assertTrue(staff.maySignIn("liumin"));
            staff.sql.useHandle(db -> db.execute("update credential set failed_at = current_timestamp"));
            staff.book.resetPassword(id, ADMINISTRATOR);
            assertTrue(staff.maySignIn("liumin"));
        });
    }

    @Test
    void the_same_username_is_not_given_twice_even_when_the_first_is_closed() {
        Staff.at(staff -> {
            staff.book.close(staff.open("liumin", CLERK), "离职", ADMINISTRATOR);
            assertRefused("ACCOUNT", () -> staff.open("liumin", CLERK));
        });
    }

    @Test
    void a_unit_of_another_node_or_none_is_refused() {
        Staff.at(staff -> assertRefused("ACCOUNT", () -> staff.open("liumin", profile("刘敏", "6213210000001080001", Duty.UNIT_HEAD))));
    }

    @Test
    void the_last_administrator_without_an_end_date_cannot_be_closed_changed_or_given_one() {
        Staff.at(staff -> {
            UUID only = staff.open("sunqiang", ADMIN);
            staff.open("temporary", new AccountProfile("临时", OFFICE, "科员", Set.of(Duty.SYSTEM_ADMIN), LocalDate.of(2026, 9, 1)));
            assertRefused("LAST_ADMINISTRATOR", () -> staff.book.close(only, "调离", ADMINISTRATOR));
        });
        Staff.at(staff -> {
            UUID only = staff.open("sunqiang", ADMIN);
            assertRefused("LAST_ADMINISTRATOR", () -> staff.book.change(only, profile("孙强", OFFICE, Duty.AUDIT_ADMIN), ADMINISTRATOR));
        });
        Staff.at(staff -> {
            UUID only = staff.open("sunqiang", ADMIN);
            staff.open("second", ADMIN);
            staff.book.close(only, "调离", ADMINISTRATOR);
            assertFalse(staff.accounts().account(only).enabled());
        });
    }

    @Test
    void closing_needs_a_reason() {
        Staff.at(staff -> {
            UUID id = staff.open("liumin", CLERK);
            assertRefused("REASON_MISSING", () -> staff.book.close(id, " ", ADMINISTRATOR));
        });
    }

    @Test
    void every_change_is_in_the_journal_with_who_and_nothing_of_it_is_shared() {
        Staff.at(staff -> {
            UUID id = staff.open("liumin", CLERK);
            staff.book.change(id, profile("刘敏", AUTHORITY, Duty.UNIT_OFFICER), ADMINISTRATOR);
            staff.book.change(id, profile("刘敏", AUTHORITY, Duty.UNIT_OFFICER), ADMINISTRATOR);
            staff.book.resetPassword(id, ADMINISTRATOR);
            var entries = staff.book.history(id).entries();
            assertEquals(List.of("AccountOpened", "AccountChanged", "PasswordReset"), entries.stream().map(it -> it.header().type()).toList());
            assertTrue(entries.stream().allMatch(it -> it.header().author().equals(ADMINISTRATOR) && it.header().localOnly()));
            assertTrue(staff.node.changes().stream().flatMap(it -> it.sharing().values().stream()).allMatch(Sharing.NONE::equals));
        });
    }

    @Test
    void rows_that_were_damaged_come_out_of_the_journal_equal() {
        Staff.at(staff -> {
            UUID id = staff.open("liumin", CLERK);
            staff.book.change(id, profile("刘敏敏", OFFICE, Duty.WINDOW_CLERK, Duty.CASE_OFFICER), ADMINISTRATOR);
            var before = staff.accounts().account(id);
            staff.sql.useHandle(db -> {
                db.execute("delete from account_duty");
                db.execute("update account set person_name = 'x', enabled = false, unit_code = ?", AUTHORITY);
            });
            staff.journal().project(List.of(id));
            assertEquals(before, staff.accounts().account(id));
        });
    }

    private static void assertRefused(String code, Executable work) {
        assertEquals(code, assertThrows(RefusedException.class, work).refusal().code());
    }
}
