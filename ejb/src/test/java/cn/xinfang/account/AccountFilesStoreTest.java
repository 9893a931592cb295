package cn.xinfang.account;

import static cn.xinfang.account.Staff.OFFICE;
import static cn.xinfang.account.Staff.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.account.AccountFiles.Effect;
import cn.xinfang.account.rules.AccountCsv;
import cn.xinfang.directory.Duty;
import cn.xinfang.kernel.RefusedException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountFilesStoreTest {

    private static final String HEAD = String.join(",", AccountCsv.COLUMNS) + "\r\n";
    private static final String TWO = HEAD + "liumin,刘敏," + OFFICE + ",科员,登记员;办理员,\r\nhexiaoyun,何晓云,\t" + OFFICE + ",科员,登记员,2026/12/31\r\n";

    @Test
    void new_accounts_get_initial_passwords_and_the_same_file_again_changes_nothing() {
        Staff.at(staff -> {
            var files = staff.files();
            var opened = files.take(bytes(TWO));
            assertEquals(List.of("liumin", "hexiaoyun"), opened.stream().map(it -> it.username()).toList());
            assertTrue(staff.credentials.matches(opened.get(0).id(), opened.get(0).password()));
            assertEquals(Set.of(Duty.WINDOW_CLERK, Duty.CASE_OFFICER), staff.accounts().accountOf("liumin").duties());
            assertEquals(LocalDate.of(2026, 12, 31), staff.accounts().accountOf("hexiaoyun").expiresOn());
            assertEquals(List.of(Effect.SAME, Effect.SAME), effects(files.preview(bytes(TWO))));
        });
    }

    @Test
    void what_was_exported_is_taken_in_without_a_change_and_holds_no_password() {
        Staff.at(staff -> {
            staff.files().take(bytes(TWO));
            byte[] exported = staff.files().export();
            assertEquals(List.of(Effect.SAME, Effect.SAME, Effect.SAME), effects(staff.files().preview(exported)));
            assertFalse(new String(exported, StandardCharsets.UTF_8).contains("$2a$"));
        });
    }

    @Test
    void a_file_that_went_through_a_chinese_spreadsheet_is_read() {
        Staff.at(staff -> assertEquals(List.of(Effect.OPENED, Effect.OPENED), effects(staff.files().preview(TWO.getBytes(Charset.forName("GB18030"))))));
    }

    @Test
    void an_account_that_differs_is_changed_and_one_that_is_not_in_the_file_stays() {
        Staff.at(staff -> {
            staff.open("tianli", profile("田莉", OFFICE, Duty.CASE_OFFICER));
            staff.files().take(bytes(TWO));
            var change = bytes(HEAD + "liumin,刘敏敏," + OFFICE + ",科长,登记员,");
            assertEquals(List.of(Effect.CHANGED), effects(staff.files().preview(change)));
            assertEquals(List.of(), staff.files().take(change));
            assertEquals("科长", staff.accounts().accountOf("liumin").title());
            assertTrue(staff.accounts().accountOf("tianli").enabled());
        });
    }

    @Test
    void one_wrong_line_refuses_the_whole_file_and_every_wrong_line_says_why() {
        Staff.at(staff -> {
            var file = bytes(TWO + "x,甲," + OFFICE + ",科员,登记员,\r\nliumin,刘敏," + OFFICE + ",科员,登记员,\r\nzhangsan,张三,1,科员,科长,2026-13-01\r\n"
                    + "sunqiang,孙强," + OFFICE + ",科员,安全审计员,\r\n");
            var lines = staff.files().preview(file).stream().filter(it -> it.effect() == Effect.REFUSED).toList();
            assertEquals(List.of(4L, 5L, 6L, 7L), lines.stream().map(AccountFiles.Line::number).toList());
            assertTrue(lines.get(1).reason().contains("重复"), lines.get(1).reason());
            assertTrue(lines.get(2).reason().contains("没有“科长”这一职责；停用日期“2026-13-01”不是日期"), lines.get(2).reason());
            assertTrue(lines.get(3).reason().contains("自己的账号"), lines.get(3).reason());
            assertEquals("ACCOUNT_LINES", assertThrows(RefusedException.class, () -> staff.files().take(file)).refusal().code());
            assertEquals(1, staff.accounts().matching("", 10).size());
        });
    }

    @Test
    void a_file_of_something_else_is_refused_with_what_is_missing() {
        Staff.at(staff -> {
            for (String text : List.of("", "a,b\r\n1,2", HEAD, HEAD + "\"x")) {
                var refused = assertThrows(RefusedException.class, () -> staff.files().preview(bytes(text)), text);
                assertEquals("ACCOUNT_FILE", refused.refusal().code());
            }
        });
    }

    private static List<Effect> effects(List<AccountFiles.Line> lines) {
        return lines.stream().map(AccountFiles.Line::effect).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
