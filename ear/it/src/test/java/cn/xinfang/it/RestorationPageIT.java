package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A city whose county cannot be reached is paused after a restore; two administrators decide not to wait. */
class RestorationPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void the_system_administrator_proposes_and_the_audit_administrator_agrees_to_write_without_waiting() throws Exception {
        var database = new Database(Servers.city());
        database.execute("insert into restoration (id, begun_at, words) values (gen_random_uuid(), now(), '演练')");
        database.execute("update node_life set paused = '演练'");
        try {
            decide();
        } finally {
            database.execute("update node_life set paused = null");
        }
        Nights.run(Desk.open(Servers.county()));
        assertEquals(List.of("f"), database.column("select exists (select 1 from restoration where closed_at is null)"));
    }

    private static void decide() {
        var system = BROWSER.signedIn(Servers.city(), "sunqiang");
        system.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("恢复进度")).press("Enter");
        assertThat(system.locator("#peers")).containsText("尚未联系上");
        new Keyboard(system).type("理由", "县区断网三日，有急件须登记。");
        system.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提议").setExact(true)).press("Enter");
        agree(system);
        assertThat(system.getByText("须由另一名管理员同意")).isVisible();

        var audit = BROWSER.signedIn(Servers.city(), "liangjing");
        audit.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("恢复进度")).press("Enter");
        assertThat(audit.getByText("县区断网三日，有急件须登记。（孙强）")).isVisible();
        AccessibilityPageIT.assertAccessible(audit);
        agree(audit);
        assertThat(audit.locator("#paused")).hasCount(0);
    }

    private static void agree(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("同意提议并恢复办理")).first().press("Enter");
        page.locator(".ui-confirmdialog-yes").press("Enter");
    }
}
