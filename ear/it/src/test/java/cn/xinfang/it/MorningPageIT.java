package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The administrator of the city reads in the morning how the night went. */
class MorningPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void after_a_night_the_sheet_is_signed_by_both_and_nothing_differs() throws Exception {
        var desk = Desk.open(Servers.city());
        desk.refer("zhoujianping", desk.register("liumin", "河西路口红绿灯建议"), "6213210000001080001");
        Nights.run(Desk.open(Servers.county()));

        var page = BROWSER.signedIn(Servers.city(), "sunqiang");
        page.navigate(Servers.city().httpUrl() + "/exchange.xhtml");
        link(page, "对账晨报").press("Enter");
        page.locator("#lines").getByText("安河县").press("Enter");
        page.locator("#sheets a").first().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("对账单"))).isVisible();
        assertThat(page.locator("#totals")).containsText("陇宁市");
        assertThat(page.getByText("双方于")).isVisible();
        AccessibilityPageIT.assertAccessible(page);
        assertEquals(0, new Database(Servers.city()).number("select count(*) from stream_difference where resolved_at is null and peer = '621321'"));
        assertEquals(0, new Database(Servers.county()).number("select count(*) from stream_difference where resolved_at is null and peer = '621300'"));
    }

    @Test
    void a_check_of_the_whole_journal_is_started_by_the_administrator_and_finds_nothing_wrong() throws Exception {
        Desk.open(Servers.city()).register("liumin", "东湖公园增设座椅建议");
        var page = BROWSER.signedIn(Servers.city(), "sunqiang");
        page.navigate(Servers.city().httpUrl() + "/morning.xhtml");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("现在全部自查")).press("Enter");
        var database = new Database(Servers.city());
        Eventually.until("the journal is checked", () -> database.number("select count(*) from self_check where whole and ended_at is not null") > 0);
        page.navigate(Servers.city().httpUrl() + "/morning.xhtml?peer=621300");
        assertThat(page.getByText("全部自查于")).isVisible();
        assertEquals(0, database.number("select count(*) from stream_difference where peer = '621300'"));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
