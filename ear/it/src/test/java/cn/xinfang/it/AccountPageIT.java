package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccountPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String HEAD = "用户名,姓名,单位代码,职务,职责,停用日期\n";

    @Test
    void an_account_that_is_closed_ends_the_session_of_its_person_with_the_next_click() {
        var admin = BROWSER.signedIn(Servers.city(), "sunqiang");
        var person = BROWSER.signedIn(Servers.city(), "maoyuqin");
        admin.navigate(Servers.city().httpUrl() + "/accounts.xhtml?q=maoyuqin");
        admin.locator("#accounts a").click();
        admin.getByLabel("原因").fill("调离");
        button(admin, "停用账号").click();
        assertThat(admin.locator("#history")).containsText("停用：调离");
        person.reload();
        assertThat(person.getByLabel("用户名")).isVisible();
    }

    @Test
    void after_five_wrong_passwords_the_right_one_lets_nobody_in() throws Exception {
        for (var attempt = 0; attempt < 5; attempt++) {
            Session.of(Servers.city(), "hexiaoyun", "wrong");
        }
        assertTrue(Session.of(Servers.city(), "hexiaoyun").get("/home.xhtml").body().contains("j_security_check"));
    }

    @Test
    void a_file_with_a_wrong_line_changes_nothing_and_the_mended_one_shows_the_new_passwords_once() throws Exception {
        var admin = BROWSER.signedIn(Servers.city(), "sunqiang");
        admin.navigate(Servers.city().httpUrl() + "/accountfile.xhtml");
        var good = "guazhi1,甲,6213000000000010001,挂职干部,办理员,2027-06-30\n";
        preview(admin, HEAD + good + "guazhi2,乙,6213000000000010001,挂职干部,科长,\n");
        assertThat(admin.locator("#lines")).containsText("没有“科长”这一职责");
        assertThat(button(admin, "导入")).isHidden();
        preview(admin, HEAD + good);
        button(admin, "导入").click();
        assertThat(admin.locator("#passwords")).containsText("guazhi1");
        var exported = admin.waitForDownload(() -> button(admin, "导出全部账号").click());
        assertTrue(Files.readString(exported.path()).contains("guazhi1,甲,"));
    }

    @Test
    void the_auditor_reads_what_was_changed_and_changes_nothing() {
        var auditor = BROWSER.signedIn(Servers.city(), "liangjing");
        auditor.navigate(Servers.city().httpUrl() + "/accounts.xhtml?q=zhoujianping");
        auditor.locator("#accounts a").click();
        assertThat(auditor.locator("#history")).containsText("建立账号：周建平");
        assertThat(button(auditor, "保存变更")).isHidden();
        assertThat(button(auditor, "停用账号")).isHidden();
    }

    private static void preview(Page admin, String csv) {
        admin.getByLabel("CSV 文件").setInputFiles(new FilePayload("账号.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        button(admin, "预览").click();
        assertThat(admin.locator("#lines")).isVisible();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
