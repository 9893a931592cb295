package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Orders from the key to the answer: the administrator, a program, the officers. */
class OutsidePageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void an_order_is_converted_and_its_sender_learns_the_number_and_later_the_answer() throws Exception {
        var sender = new Sender(key("12345 热线甲"));
        assertEquals(201, sender.send(Sender.order("P-1", "INQUIRY", "询问医保报销比例")).status());

        var page = opened("zhoujianping", "P-1");
        assertThat(page.locator("main")).containsText("测**");
        page.getByText("查看来件人信息").click();
        page.getByLabel("用途").fill("电话核实诉求");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("查看").setExact(true)).click();
        assertThat(page.locator("#identity")).containsText("13900000042");
        button(page, "转为信访件").press("Enter");
        page.waitForURL("**/register.xhtml?draft=*");
        assertThat(page.getByLabel("姓名(名称)", new Page.GetByLabelOptions().setExact(true))).hasValue("测试丁");
        new Keyboard(page).pick("contentClass_input", "社会保险").press("内容摘要", "End");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("已登记"))).isVisible();
        var number = page.locator("#number").textContent().strip();

        var told = sender.ask("P-1");
        assertEquals("CONVERTED " + number, told.text("state") + " " + told.text("petitionNumber"));
        CaseWork.open(BROWSER, Servers.city(), "zhoujianping", number)
                .act("确认诉求分类", form -> form.choose("分类", "咨询及其他"))
                .act("直接答复", form -> form.write("答复内容", "住院费用按政策范围内比例报销，请携带票据到医保窗口办理。"));
        var answered = sender.ask("P-1");
        assertTrue(answered.text("answer").startsWith("住院费用按政策"), answered.body().toString());
        assertTrue(answered.text("words").contains("已答复"), answered.text("words"));
        assertThat(opened("zhoujianping", "P-1", "CONVERTED").locator("#told")).containsText(number);
    }

    @Test
    void one_order_is_answered_and_one_goes_back() throws Exception {
        var sender = new Sender(key("网上平台乙"));
        sender.send(Sender.order("P-2", "SOLUTION", "路灯不亮"));
        sender.send(Sender.order("P-3", "OTHER", "询问外省事项"));

        var first = opened("liumin", "P-2");
        first.getByText("作为热线事项答复").first().click();
        first.getByLabel("答复内容").fill("已通知管护单位三日内修复。");
        button(first, "答复").press("Enter");
        assertThat(first.getByText("已答复来件单位。")).isVisible();
        assertEquals("ANSWERED 已通知管护单位三日内修复。", sender.ask("P-2").text("state") + " " + sender.ask("P-2").text("answer"));

        var second = opened("liumin", "P-3");
        second.getByText("退回来件单位").first().click();
        button(second, "退回").press("Enter");
        assertThat(second.getByText("退回原因须为 4 至 4000 字").first()).isVisible();
        second.getByLabel("退回原因").fill("不属于本市管辖。");
        button(second, "退回").press("Enter");
        assertThat(second.getByText("已退回来件单位。")).isVisible();
        assertEquals("RETURNED 已退回：不属于本市管辖。", sender.ask("P-3").text("state") + " " + sender.ask("P-3").text("words"));
    }

    @Test
    void a_file_is_looked_at_before_it_is_taken_and_the_standings_go_back_as_a_file() {
        key("市长信箱丙");
        var page = BROWSER.signedIn(Servers.city(), "zhoujianping");
        page.navigate(Servers.city().httpUrl() + "/orderfile.xhtml");
        page.getByLabel("来件单位").selectOption("市长信箱丙");
        page.getByLabel("文件", new Page.GetByLabelOptions().setExact(true)).setInputFiles(new FilePayload("来件.csv", "text/csv", """
                编号,提出日期,目的,摘要,内容,姓名
                F-1,2024-03-04,意见建议,建议增设公交站,建议在新区医院门前增设一个公交站点。,测试戊
                F-2,上周,意见建议,建议增设公交站,建议在新区医院门前增设一个公交站点。,
                """.getBytes(StandardCharsets.UTF_8)));
        button(page, "核对").press("Enter");
        assertThat(page.locator("#counts")).hasText("新来件 1，以前已收到 0，编号相同而内容不同 0，有误 1");
        assertThat(page.locator("#lines")).containsText("“上周”不是日期");
        button(page, "接收新来件").press("Enter");
        assertThat(page.getByText("已接收 1 件来件。")).isVisible();
        assertThat(page.locator("#orders")).containsText("F-1");

        page.navigate(Servers.city().httpUrl() + "/orderfile.xhtml");
        page.getByLabel("来件单位").selectOption("市长信箱丙");
        var file = page.waitForDownload(() -> button(page, "下载办理情况").press("Enter"));
        assertEquals("外部来件办理情况.csv", file.suggestedFilename());
    }

    /** Registers a sender and reads its key, which is shown this once. */
    private static String key(String name) {
        var page = BROWSER.signedIn(Servers.city(), "sunqiang");
        page.navigate(Servers.city().httpUrl() + "/senders.xhtml");
        page.getByLabel("名称").fill(name);
        page.getByLabel("信访形式").selectOption("市长热线");
        button(page, "登记并生成密钥").press("Enter");
        assertThat(page.getByText(name + "的密钥")).isVisible();
        var key = page.locator("#key").textContent().strip();
        page.reload();
        assertThat(page.locator("#key")).hasCount(0);
        return key;
    }

    private static Page opened(String account, String number) {
        return opened(account, number, "RECEIVED");
    }

    private static Page opened(String account, String number, String state) {
        var page = BROWSER.signedIn(Servers.city(), account);
        page.navigate(Servers.city().httpUrl() + "/outside.xhtml?state=" + state);
        page.locator("#orders tbody tr").filter(new Locator.FilterOptions().setHasText(number)).getByRole(AriaRole.LINK).click();
        assertThat(page.getByText(number).first()).isVisible();
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
