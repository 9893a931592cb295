package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG 2.2 AA as far as a program can tell, and no page wider than the window. */
class AccessibilityPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @Test
    void the_pages_before_signing_in_are_accessible() {
        var page = BROWSER.open();
        page.navigate(Servers.city().httpUrl());
        assertAccessible(page);
        page.navigate(Servers.city().httpUrl() + "/kiosk/");
        assertAccessible(page);
    }

    @ParameterizedTest
    @CsvSource({
            "liumin, home", "liumin, register", "liumin, letters", "zhoujianping, labels", "zhoujianping, petitions",
            "zhoujianping, views", "zhoujianping, export", "liangjing, exports", "liangjing, media_records", "zhoujianping, exchange", "sunqiang, quarantine", "sunqiang, media", "zhoujianping, causes",
            "zhoujianping, old_records", "sunqiang, reference", "zhoujianping, vacancies", "zhoujianping, rehearsal", "maguoliang, overview",
            "liumin, assistance", "sunqiang, accounts", "sunqiang, account", "zhoujianping, supervision", "songliping, supervision",
            "sunqiang, accountfile", "sunqiang, deputyfile", "sunqiang, check", "sunqiang, templates", "zhoujianping, numbers",
            "sunqiang, password", "zhoujianping, outside", "zhoujianping, orderfile", "sunqiang, senders", "sunqiang, restoration", "zhoujianping, law",
            "sunqiang, morning"})
    void a_page_is_accessible_and_fits_windows_of_all_usual_sizes(String account, String name) {
        var page = BROWSER.signedIn(Servers.city(), account);
        page.navigate(Servers.city().httpUrl() + "/" + name + ".xhtml");
        assertThat(page.getByText("系统出错")).hasCount(0);
        assertAccessible(page);
        // The last is 1366×768 at 200 % zoom.
        for (var size : new int[][] {{1920, 1080}, {1366, 768}, {683, 384}}) {
            page.setViewportSize(size[0], size[1]);
            assertEquals(0, page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"), name + " at " + size[0]);
        }
    }

    @Test
    void the_file_of_a_petition_is_accessible() throws Exception {
        var petition = Desk.open(Servers.city()).register("liumin", "双泉镇饮水工程建议");
        var page = BROWSER.signedIn(Servers.city(), "zhoujianping");
        page.navigate(Servers.city().httpUrl() + "/petition.xhtml?id=" + petition + "&do=CLASSIFY");
        assertAccessible(page);
        page.getByLabel("分类", new Page.GetByLabelOptions().setExact(true)).selectOption("申诉求决");
        page.locator(".questions").waitFor();
        assertAccessible(page);
    }

    @Test
    void what_is_done_beside_the_list_or_with_many_of_its_rows_is_accessible() throws Exception {
        var petition = Desk.open(Servers.city()).register("liumin", "北街社区停车位划线建议");
        var page = BROWSER.signedIn(Servers.city(), "zhoujianping");
        page.navigate(Servers.city().httpUrl() + "/petitions.xhtml?view=ALL&act=" + petition);
        assertAccessible(page);
        page.navigate(Servers.city().httpUrl() + "/bulk.xhtml?do=REFER&pick=" + petition);
        assertAccessible(page);
    }

    /** With the bars in their places: what slides under one that sticks to the edge of the window is no small target. */
    static void assertAccessible(Page page) {
        page.evaluate("document.querySelectorAll('.bar, .entry-end, .picked').forEach(bar => bar.style.position = 'static')");
        assertEquals(List.of(), new AxeBuilder(page).withTags(RULES).analyze().getViolations().stream()
                .map(violation -> violation.getId() + " " + violation.getNodes().stream().map(node -> node.getTarget().toString()).toList()).toList());
        page.evaluate("document.querySelectorAll('.bar, .entry-end, .picked').forEach(bar => bar.style.position = '')");
    }
}
