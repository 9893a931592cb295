package cn.xinfang.account;

import static cn.xinfang.account.Staff.OFFICE;
import static cn.xinfang.account.Staff.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.xinfang.account.DeputyFiles.Effect;
import cn.xinfang.directory.Duty;
import cn.xinfang.kernel.RefusedException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class DeputyFilesStoreTest {

    private static final String HEADING = "负责人,代签人,起始日期,截止日期\n";
    private static final LocalDate MAY_8 = LocalDate.of(2026, 5, 8);

    @Test
    void a_file_appoints_and_its_export_changes_nothing() {
        with((staff, files) -> {
            files.take(bytes("head,deputy,2026/5/7,2026-05-09\n"));
            assertEquals(List.of("head"), staff.deputies.actingAs("deputy", MAY_8).stream().map(it -> it.head().username()).toList());
            assertEquals(List.of(Effect.SAME), files.preview(files.export()).stream().map(DeputyFiles.Line::effect).toList());
            var last = staff.book.history(staff.accounts().accountOf("head").id()).entries().get(1).header();
            assertEquals("DeputyAppointed", last.type());
            assertEquals("root", staff.accounts().account(last.author().account()).username());
        });
    }

    @Test
    void a_file_with_one_wrong_line_does_nothing_and_says_what_is_wrong() {
        with((staff, files) -> {
            byte[] file = bytes("head,deputy,2026-05-07,2026-05-09\nhead,deputy,2026-05-07,2026-05-10\nhead,nobody,2026-05-07,2026-05-09\n"
                    + "deputy,head,2026-05-07,2026-05-09\nhead,root,2026-05-07,2026-05-09\nhead,deputy,2026-05-09,2026-05-07\nhead,deputy,五月,2026-05-07\n");
            assertEquals(List.of("", "与前面的行重复", "没有用户名为“nobody”的代签人", "“deputy”不是负责人的用户名", "不能授权自己代签",
                            "截止日期早于起始日期。请改正日期。", "起始日期“五月”不是日期"),
                    files.preview(file).stream().map(DeputyFiles.Line::reason).toList());
            assertEquals("DEPUTY_LINES", assertThrows(RefusedException.class, () -> files.take(file)).refusal().code());
            assertEquals(List.of(), staff.deputies.appointedBy("head"));
        });
    }

    @Test
    void a_spreadsheet_of_another_kind_is_refused() {
        with((staff, files) -> assertEquals("DEPUTY_FILE",
                assertThrows(RefusedException.class, () -> files.preview("用户名\nhead\n".getBytes(Charset.forName("GB18030")))).refusal().code()));
    }

    private static byte[] bytes(String lines) {
        return (HEADING + lines).getBytes(StandardCharsets.UTF_8);
    }

    private static void with(BiConsumer<Staff, DeputyFiles> test) {
        Staff.at(staff -> {
            staff.open("head", profile("董秀兰", OFFICE, Duty.OFFICE_HEAD));
            staff.open("deputy", profile("贺志峰", OFFICE, Duty.CASE_OFFICER));
            staff.open("root", profile("孙强", OFFICE, Duty.SYSTEM_ADMIN));
            test.accept(staff, new DeputyFiles(staff.accounts(), staff.deputies, staff.journal(), staff.today, () -> "root"));
        });
    }
}
