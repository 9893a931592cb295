package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The scans of a morning become registered letters. */
class LettersPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String WAITING = "select count(*) from stack_letter where recognition = 'WAITING'";
    private static final LocatorAssertions.HasTextOptions PATIENTLY = new LocatorAssertions.HasTextOptions().setTimeout(60_000);
    private static final String OPEN = "select count(*) from stack_letter";

    @Test
    void five_scans_are_worked_off_with_the_keyboard_and_what_stays_the_same_is_kept() throws Exception {
        var city = new Database(Servers.city());
        var before = city.number("select count(*) from petition");
        var page = letters();
        page.setInputFiles("#scans", new FilePayload[] {
            new FilePayload("来信10.tif", "image/tiff", Scans.picture("tiff", "邻近养殖场污水直排，请求查处。", "附：照片两张。")),
            new FilePayload("来信2.png", "image/png", Scans.picture("png", "村里饮水工程不通水，请求修复管道。")),
            new FilePayload("来信1.pdf", "application/pdf", Scans.pdf("尊敬的市长：施工单位至今没有付清工资，", "多次催要没有结果。请求督促支付。")),
            new FilePayload("来信3.jpg", "image/jpeg", Scans.picture("jpeg", "公交末班车时间太早，建议延长。")),
            new FilePayload("来信4.jpg", "image/jpeg", Scans.picture("jpeg", "请公开村里的账目。")),
            new FilePayload("说明.txt", "text/plain", "不是扫描件".getBytes(StandardCharsets.UTF_8))});
        assertThat(page.locator("#sum-text")).hasText("已收下 5 封，共 6 个文件，1 个未收", PATIENTLY);
        assertThat(page.locator("#files li").last()).containsText("说明.txt");
        assertThat(page.locator("#files li").last()).containsText("不是扫描件");
        Eventually.until("the scans are read", () -> city.number(WAITING) == 0);

        page.locator("#begin").press("Enter");
        stands(page, "第 1 封 / 共 5 封");
        assertThat(page.locator("[id='form:text']")).hasValue("尊敬的市长：施工单位至今没有付清工资，多次催要没有结果。请求督促支付。");
        var keyboard = new Keyboard(page).type("姓名(名称)", "测试一").pick("division_input", "双泉").pick("contentClass_input", "劳动关系")
                .type("内容摘要", "反映拖欠工资").type("诉求", "支付拖欠的工资");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("[id='form:proposal']")).containsText("尚未核对");
        keyboard.press("已核对", "Space");
        page.keyboard().press("Control+Enter");

        stands(page, "第 2 封 / 共 5 封");
        assertThat(page.locator("#messages")).containsText("查询码");
        page.keyboard().press("F8");
        stands(page, "第 3 封 / 共 5 封");
        page.keyboard().press("Shift+F8");
        stands(page, "第 2 封 / 共 5 封");
        for (var letter : List.of("第 2 封", "第 3 封", "第 4 封")) {
            stands(page, letter + " / 共 5 封");
            assertThat(page.locator("[id='form:division_input']")).hasValue(Pattern.compile(".*双泉镇"));
            enter(page, letter);
        }
        stands(page, "第 5 封 / 共 5 封");
        assertThat(page.locator("#scan-at")).hasText("1 / 2");
        page.keyboard().press("Alt+PageDown");
        page.keyboard().press("Alt+PageDown");
        page.keyboard().press("F9");
        enter(page, "第 5 封");

        assertThat(page.locator("#stacks")).containsText("没有未登记完的来信");
        assertEquals(before + 5, city.number("select count(*) from petition"));
        assertEquals(0, city.number(OPEN));
    }

    @Test
    void sixty_scans_are_taken_in_at_once_and_a_letter_of_two_files_becomes_one() throws Exception {
        var city = new Database(Servers.city());
        var before = city.number(OPEN);
        var page = letters();
        page.setInputFiles("#scans", IntStream.rangeClosed(1, 60).mapToObj(LettersPageIT::small).toArray(FilePayload[]::new));
        assertThat(page.locator("#sum-text")).hasText("已收下 60 封，共 60 个文件", PATIENTLY);
        assertEquals(before + 60, city.number(OPEN));

        page.locator("#begin").click();
        stands(page, "第 1 封 / 共 60 封");
        page.keyboard().press("F8");
        stands(page, "第 2 封 / 共 60 封");
        page.locator("[id='form:merge']").press("Enter");
        page.locator(".ui-confirmdialog-yes:visible").press("Enter");
        stands(page, "第 1 封 / 共 60 封");
        assertThat(page.locator("#scan-at")).hasText("1 / 2");
        page.locator("[id='form:discard']").press("Enter");
        page.locator(".ui-confirmdialog-yes:visible").press("Enter");
        stands(page, "第 3 封 / 共 60 封");
        city.execute("delete from registration_draft d using stack_letter l where l.draft_id = d.id");
    }

    @Test
    void of_two_clerks_at_one_letter_the_second_is_told_who_was_quicker() throws Exception {
        var city = new Database(Servers.city());
        var first = letters();
        first.setInputFiles("#scans", small(1));
        first.locator("#begin").click();
        stands(first, "第 1 封 / 共 1 封");
        var second = BROWSER.signedIn(Servers.city(), "hexiaoyun");
        second.navigate(first.url());
        stands(second, "第 1 封 / 共 1 封");
        new Keyboard(first).type("姓名(名称)", "测试甲");
        Eventually.until("the first clerk's entry is saved", () -> city.number("select count(*) from registration_draft d join stack_letter l"
                + " on l.draft_id = d.id where d.revision > 1") == 1);
        new Keyboard(second).type("姓名(名称)", "测试乙");
        assertThat(second.locator("[id='form:saved']")).containsText("该草稿刚由刘敏保存");
        city.execute("delete from registration_draft d using stack_letter l where l.draft_id = d.id");
    }

    private static FilePayload small(int number) {
        try {
            return new FilePayload("扫描" + number + ".png", "image/png", Scans.picture("png", "第 " + number + " 封"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without touching what was kept from the letter before. */
    private static void enter(Page page, String letter) {
        var keyboard = new Keyboard(page).type("姓名(名称)", "测试" + letter).pick("contentClass_input", "村务管理");
        keyboard.type("投诉内容", letter + "信中反映的事项，请求处理。").type("内容摘要", letter + "信中反映的事项").type("诉求", "请求处理");
        page.keyboard().press("Control+Enter");
    }

    private static Page letters() {
        var page = BROWSER.signedIn(Servers.city(), "liumin");
        page.navigate(Servers.city().httpUrl() + "/letters.xhtml");
        return page;
    }

    private static void stands(Page page, String place) {
        assertThat(page.locator("#place")).hasText(place, PATIENTLY);
        page.waitForLoadState();
    }
}
