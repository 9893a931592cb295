package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.kernel.PetitionNumber;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A citizen with a receipt at the screen in the hall, after the counter gave him a new query code. */
class KioskPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String NOBODYS = new PetitionNumber("621300", LocalDate.of(2015, 3, 2), '1', 99999).toString();

    private record Receipt(String number, String code) {
    }

    @Test
    void after_five_wrong_tries_the_number_is_locked_for_the_right_code_too_and_a_number_that_nobody_has_answers_alike() throws Exception {
        var receipt = receipt("机床厂社区楼道照明建议");
        var page = kiosk();
        ask(page, new Receipt(NOBODYS, "AAAA2222"));
        var unknown = alert(page);
        for (var tries = 1; tries <= 5; tries++) {
            ask(page, new Receipt(receipt.number(), "AAAA2222"));
            assertThat(page.getByRole(AriaRole.ALERT)).containsText(tries == 5 ? "15 分钟内不能查询" : "还可以再试 " + (5 - tries) + " 次");
            assertTrue(tries > 1 || unknown.equals(alert(page)), unknown);
        }
        ask(page, receipt);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("15 分钟内不能查询");
        assertThat(page.locator("#answer")).hasCount(0);
    }

    @Test
    void what_is_shown_is_gone_after_sixty_seconds_and_does_not_come_back() throws Exception {
        var receipt = receipt("人民广场公厕开放时间建议");
        var page = BROWSER.open();
        page.clock().install();
        page.navigate(Servers.city().httpUrl() + "/kiosk/");
        ask(page, receipt);
        assertThat(page.locator("#status-title")).containsText("已经收到并登记");
        assertThat(page.getByText("广场")).hasCount(0);
        page.clock().runFor(50_000);
        assertThat(page.locator("#warning")).containsText("再看 60 秒");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("再看 60 秒")).press("Enter");
        page.clock().runFor(59_000);
        assertThat(page.locator("#left")).hasText("1 秒后自动清屏");
        page.clock().runFor(2_000);
        assertThat(page.getByLabel("信访件编号")).hasValue("");
        page.goBack();
        assertThat(page.getByText(receipt.number())).hasCount(0);
    }

    @Test
    void he_says_by_himself_what_nobody_who_handled_it_may_enter_and_the_head_looks_into_it() throws Exception {
        var receipt = receipt("延长公交末班时间建议");
        CaseWork.open(BROWSER, Servers.city(), "zhoujianping", receipt.number())
                .act("确认诉求分类", form -> form.choose("分类", "建议意见"))
                .act("直接答复", form -> form.choose("采纳情况", "部分采纳").write("答复内容", "市区线路下月起延长，郊区线路客流不足。"))
                .stands("已答复").tells("部分采纳。市区线路下月起延长").finds("建议意见回复");
        var page = kiosk();
        ask(page, receipt);
        assertThat(page.locator("#status-title")).hasText("已经答复您。");
        AccessibilityPageIT.assertAccessible(page);
        for (var size : new int[][] {{1920, 1080}, {1080, 1920}, {1366, 768}, {683, 384}}) {
            page.setViewportSize(size[0], size[1]);
            assertEquals(0, page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"), "at " + size[0]);
        }
        page.getByLabel("不满意", new Page.GetByLabelOptions().setExact(true)).check();
        var send = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交评价"));
        send.press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("还没有选择不满意的原因");
        page.getByLabel("没有告知进展").check();
        send.press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("已收到您的评价"))).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("结束并清屏")).click();
        assertThat(page.getByLabel("查询码")).hasValue("");

        var handler = CaseWork.open(BROWSER, Servers.city(), "zhoujianping", receipt.number()).tells("评价信访部门：不满意(信访人自助)");
        assertThat(handler.link("登记评价")).hasCount(0);
        handler.page().getByText("暂不能办的").click();
        assertThat(handler.page().getByText("你经办过该件，不能登记或者核实信访人的评价")).isVisible();
        var head = BROWSER.signedIn(Servers.city(), "maguoliang");
        assertThat(head.locator("#duties")).containsText("信访人不满意：核查并写明结论");
        CaseWork.open(BROWSER, Servers.city(), "maguoliang", receipt.number())
                .act("核查不满意评价", "信访人意见属实", form -> form.write("核查结论", "确未告知采纳进展，已致歉并补充告知。"))
                .tells("核查对信访部门的不满意评价，属实");
    }

    @Test
    void after_the_night_the_machine_of_a_county_tells_of_a_petition_of_the_city() throws Exception {
        var receipt = receipt("公交站牌字体偏小建议");
        CaseWork.open(BROWSER, Servers.city(), "zhoujianping", receipt.number()).act("确认诉求分类", form -> form.choose("分类", "建议意见"));
        Nights.run(Desk.open(Servers.county()));
        var page = BROWSER.open();
        page.navigate(Servers.county().httpUrl() + "/kiosk/");
        ask(page, new Receipt(receipt.number(), "AAAA2222"));
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("还可以再试 4 次");
        ask(page, receipt);
        assertThat(page.locator("#status-title")).containsText("已经收到并登记");
        assertThat(page.locator("#answer + section")).containsText("数据截至");
        assertThat(page.getByText("站牌")).hasCount(0);
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交评价"))).hasCount(0);
    }

    @Test
    void the_counter_puts_his_data_right_and_hands_him_the_list_of_who_looked_at_them() throws Exception {
        var receipt = receipt("后岭村路灯建议");
        var file = CaseWork.open(BROWSER, Servers.city(), "liumin", receipt.number())
                .act("更正信访人信息", form -> form.write("住址", "安河县双泉镇测试路9号").write("更正原因", "搬家").write("核对的凭证", "居住证"))
                .tells("应信访人请求更正其本人信息。");
        var page = file.page();
        file.link("提供查阅记录").click();
        page.getByLabel("怎样核对身份").selectOption("核对本人有效证件原件");
        var list = page.waitForDownload(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("打印查阅记录")).click());
        assertEquals("查阅记录.pdf", list.suggestedFilename());
        page.reload();
        file.tells("向信访人提供查阅记录");
    }

    private static Page kiosk() {
        var page = BROWSER.open();
        page.navigate(Servers.city().httpUrl() + "/kiosk/");
        return page;
    }

    /** With the keyboard, as the machine in the hall has one. */
    private static void ask(Page page, Receipt receipt) {
        page.getByLabel("信访件编号").fill(receipt.number());
        page.getByLabel("查询码").fill(receipt.code());
        page.waitForResponse(Pattern.compile(".*/kiosk/.*"), () -> page.keyboard().press("Enter"));
    }

    private static String alert(Page page) {
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        return page.getByRole(AriaRole.ALERT).textContent().strip();
    }

    /** Registered at the counter, which then hands out a new code. */
    private static Receipt receipt(String summary) throws Exception {
        var petition = Desk.open(Servers.city()).register("liumin", summary);
        var page = BROWSER.signedIn(Servers.city(), "liumin");
        page.navigate(Servers.city().httpUrl() + "/petition.xhtml?id=" + petition + "&do=REISSUE_CODE");
        page.getByLabel("怎样核对身份").selectOption("核对本人有效证件原件");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("补发并显示新查询码")).click();
        assertThat(page.locator("#code")).isVisible();
        return new Receipt(page.locator("#number").textContent().strip(), page.locator("#code").textContent().strip());
    }
}
