package cn.xinfang.account;

import static cn.xinfang.account.Staff.ADMINISTRATOR;
import static cn.xinfang.account.Staff.OFFICE;
import static cn.xinfang.account.Staff.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.directory.Duty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountTakeoverStoreTest {

    @Test
    void accounts_without_a_journal_get_one_and_their_rows_do_not_change() {
        Staff.at(staff -> {
            UUID head = UUID.fromString("00000000-0000-0000-0000-000000000001");
            UUID deputy = UUID.fromString("00000000-0000-0000-0000-000000000002");
            staff.sql.useHandle(db -> {
                db.execute("insert into account (id, username, person_name, unit_code, title, enabled) values (?, 'head', '马国梁', ?, '局长', true)", head, OFFICE);
                db.execute("insert into account (id, username, person_name, unit_code, title, enabled) values (?, 'tianli', '田莉', ?, '科员', false)", deputy, OFFICE);
                db.execute("insert into account_duty (account_id, duty) values (?, 'OFFICE_HEAD'), (?, 'CASE_OFFICER')", head, deputy);
                db.execute("insert into deputy (id, head_account_id, deputy_account_id, valid_from, valid_to) values (?, ?, ?, '2026-05-01', '2026-05-31')",
                        new UUID(0, 3), head, deputy);
            });
            var before = List.of(staff.accounts().account(head), staff.accounts().account(deputy), staff.deputies.appointedBy("head"));
            new AccountTakeover(staff.table, staff.journal()).atStart();
            new AccountTakeover(staff.table, staff.journal()).atStart();
            assertEquals(before, List.of(staff.accounts().account(head), staff.accounts().account(deputy), staff.deputies.appointedBy("head")));
            assertEquals(List.of("AccountOpened", "AccountClosed"),
                    staff.book.history(deputy).entries().stream().map(it -> it.header().type()).toList());
        });
    }

    @Test
    void the_demonstration_opens_the_accounts_of_the_nodes_units_once_with_its_password() {
        Staff.at(staff -> {
            var demo = new DemoAccounts(staff.table, staff.credentials, staff.journal(), staff.directory, cn.xinfang.journal.TestNode.settings("621300"));
            demo.add("demo-2026");
            staff.book.change(DemoAccounts.id("liumin"), profile("刘敏", OFFICE, Duty.CASE_OFFICER), ADMINISTRATOR);
            demo.add("another");
            assertTrue(staff.accounts().accountOf("liumin").has(Duty.CASE_OFFICER));
            assertTrue(staff.credentials.matches(DemoAccounts.id("liumin"), "demo-2026"));
            assertEquals(List.of("maguoliang"), staff.deputies.actingAs("qinwenhua", LocalDate.of(2026, 12, 1)).stream().map(it -> it.head().username()).toList());
        });
    }
}
