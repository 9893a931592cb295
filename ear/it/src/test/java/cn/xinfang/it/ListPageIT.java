package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A case officer works through the list with the keyboard. */
class ListPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String OFFICER = "zhoujianping";

    @Test
    void three_petitions_are_selected_and_sent_to_one_unit_and_the_one_that_cannot_be_sent_says_why() throws Exception {
        petitions("砖窑粉尘", 3, 2);
        var page = list("砖窑粉尘");
        pressInTurn(page, "j", "x", "j", "x", "j", "x");
        assertThat(page.locator("[data-picked]")).containsText("3 件已勾选");
        page.keyboard().press("t");
        page.waitForURL("**/bulk.xhtml");
        new Keyboard(page).pick("unit_input", "陇宁市生态环境");
        button(page, "预览后果").click();
        assertThat(page.getByText("可办 2 件，不能办 1 件")).isVisible();
        assertThat(page.locator("[id$=outcomes]")).containsText("还有诉求未确认分类");
        assertThat(page.locator("[id$=outcomes]")).containsText("书面告知");
        button(page, "2 件，确认办理").click();
        assertThat(page.getByText("已办 2 件，未办 1 件")).isVisible();
        page.keyboard().press("u");
        page.waitForURL("**/petitions.xhtml?**");
        assertThat(page.locator("[data-picked]")).isHidden();
        assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText("已转送"))).hasCount(2);
    }

    @Test
    void what_is_shown_is_exported_and_read_back_without_any_person() throws Exception {
        petitions("渠道淤塞", 3, 0);
        var page = list("渠道淤塞");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("导出").setExact(true)).click();
        assertThat(page.locator("#rows")).hasText("3");
        var file = Files.createTempFile("list", ".xlsx");
        page.waitForDownload(() -> button(page, "导出文件").click()).saveAs(file);
        var rows = rows(file);
        assertEquals(4, rows.size());
        assertEquals("期限", rows.get(0).get(0));
        assertTrue(rows.get(1).contains("渠道淤塞1") || rows.get(1).contains("渠道淤塞2") || rows.get(1).contains("渠道淤塞3"), rows.get(1).toString());
        assertTrue(rows.stream().flatMap(List::stream).noneMatch(text -> text.contains("测试甲")));
        assertEquals(1, new Database(Servers.city()).number("select count(*) from audit_export where what like '%渠道淤塞%' and row_count = 3"));
    }

    @Test
    void from_one_file_the_next_of_the_list_is_opened_and_the_way_back_leads_to_its_row() throws Exception {
        petitions("路灯熄灭", 3, 0);
        var page = list("路灯熄灭");
        pressInTurn(page, "j", "Enter");
        page.waitForURL("**/petition.xhtml?**");
        var first = page.locator("h1").textContent();
        page.keyboard().press("]");
        assertThat(page.locator("h1")).not().hasText(first);
        var second = page.locator("h1").textContent();
        page.keyboard().press("u");
        page.waitForURL("**/petitions.xhtml?**");
        assertThat(page.locator("tr:focus-within")).containsText(second);
        page.locator(".recent summary").click();
        assertThat(page.locator(".recent li").first()).containsText(second);
    }

    @Test
    void a_unit_is_reminded_beside_the_list_and_sees_it_on_its_workbench() throws Exception {
        var desk = Desk.open(Servers.city());
        desk.refer(OFFICER, desk.register("liumin", "公园广场舞噪声"), "6213000000001100001");
        var page = list("广场舞噪声");
        pressInTurn(page, "j", "a");
        assertThat(page.locator("#act-title")).hasText("催办");
        page.getByLabel("催办要求").focus();
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("“催办”已办理")).isVisible();
        assertThat(page.locator("tbody tr")).containsText("被催办");
    }

    @Test
    void conditions_are_kept_as_a_view_with_its_own_tab() throws Exception {
        petitions("水表更换", 1, 0);
        var page = list("水表更换");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("＋ 保存此视图")).click();
        page.locator("#form\\:name").fill("水表");
        page.locator("#form\\:keep").click();
        page.waitForURL("**/petitions.xhtml?**");
        assertThat(page.locator(".tabs [aria-current=page]")).containsText("水表");
        assertThat(page.locator("tbody tr")).hasCount(1);
    }

    @Test
    void the_keys_are_shown_and_single_keys_can_be_turned_off() throws Exception {
        petitions("公厕损坏", 1, 0);
        var page = list("公厕损坏");
        page.keyboard().press("?");
        assertThat(page.locator("dialog#keys")).isVisible();
        page.getByLabel("停用单个键的快捷键（在本机）").check();
        page.keyboard().press("Escape");
        pressInTurn(page, "j", "x");
        assertThat(page.locator("[data-picked]")).isHidden();
    }

    /** @param classified how many of them have their classes confirmed */
    private static void petitions(String summary, int count, int classified) throws Exception {
        var desk = Desk.open(Servers.city());
        for (var at = 1; at <= count; at++) {
            UUID petition = desk.register("liumin", summary + at);
            if (at <= classified) {
                desk.classify(OFFICER, petition);
            }
        }
    }

    private static Page list(String words) {
        var page = BROWSER.signedIn(Servers.city(), OFFICER);
        page.navigate(Servers.city().httpUrl() + "/petitions.xhtml?view=ALL&q=" + words);
        return page;
    }

    private static void pressInTurn(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static List<List<String>> rows(Path file) throws IOException {
        try (var book = new ReadableWorkbook(file.toFile())) {
            return book.getFirstSheet().read().stream().map(ListPageIT::texts).toList();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : text(cell)).toList();
    }

    private static String text(Cell cell) {
        return cell.getRawValue() == null ? "" : cell.getText();
    }
}
