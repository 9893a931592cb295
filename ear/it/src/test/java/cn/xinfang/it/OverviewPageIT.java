package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The director reads the figures of his city and looks behind them. */
class OverviewPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

    @Test
    void every_figure_opens_the_list_that_it_counts() throws Exception {
        var desk = Desk.open(Servers.city());
        desk.register("liumin", "沿河路路灯不亮");
        desk.register("liumin", "双泉镇自来水浑浊");
        var page = overview();
        opensItsList(page, page.locator("#in-hand"), page.locator("#in-hand strong").textContent());
        var letters = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("来信")).getByRole(AriaRole.LINK);
        for (var figure : new int[] {0, 4}) {
            opensItsList(page, letters.nth(figure), letters.nth(figure).textContent());
        }
    }

    @Test
    void a_chosen_period_stands_in_the_address_and_a_wrong_one_is_explained() {
        var page = overview();
        page.getByLabel("自选时段").fill("2026-01-01");
        page.getByLabel("至", new Page.GetByLabelOptions().setExact(true)).fill("2026-01-31");
        page.keyboard().press("Enter");
        page.waitForURL("**/overview.xhtml?from=2026-01-01&to=2026-01-31");
        assertThat(page.locator("#received thead")).containsText("2026-01-01 — 2026-01-31");
        page.navigate(Servers.city().httpUrl() + "/overview.xhtml?from=2026-02-01&to=2026-01-01");
        assertThat(page.getByText("请填写今天以前的起止日期").first()).isVisible();
        assertThat(page.locator("#received thead")).containsText("本周");
    }

    @Test
    void the_page_prints_on_one_sheet() {
        var pdf = new String(overview().pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
        assertEquals(1, PAGE.matcher(pdf).results().count());
    }

    @Test
    void nobody_else_has_the_page() throws Exception {
        assertEquals(404, Session.of(Servers.city(), "zhoujianping").get("/overview.xhtml").statusCode());
    }

    private static Page overview() {
        var page = BROWSER.signedIn(Servers.city(), "maguoliang");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("领导一览")).click();
        assertThat(page.locator("#coverage")).containsText("县区到数");
        return page;
    }

    private static void opensItsList(Page page, Locator figure, String count) {
        figure.click();
        assertThat(page.locator(".tabs [aria-current]")).hasText(Pattern.compile(".* " + count.strip() + "\\s*"));
        page.goBack();
        assertThat(figure).isVisible();
    }
}
