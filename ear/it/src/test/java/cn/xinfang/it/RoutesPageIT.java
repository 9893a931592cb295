package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.xinfang.kernel.Today;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A claim goes the way that the law has for it, and somebody asks whether it arrived. */
class RoutesPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void the_questions_lead_to_arbitration_the_notice_is_served_and_the_answer_recorded() throws Exception {
        var petition = Desk.open(Servers.city()).register("liumin", "餐馆拖欠帮工工资两个月");
        var page = open("zhoujianping", petition.toString());
        work(page, "确认诉求分类");
        page.getByLabel("分类", exactly()).selectOption("申诉求决");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^否 是否应当通过法院"))).press("Enter");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^是 是否应当通过仲裁"))).press("Enter");
        assertThat(page.getByLabel("办理途径", exactly())).hasValue("ARBITRATION");
        new Keyboard(page).pick("way_input", "劳动争议");
        assertThat(page.locator("#act")).containsText("劳动人事争议仲裁委员会");
        confirm(page, "确认诉求分类", "确认办理");
        assertThat(page.locator(".timeline")).containsText("第三十一条第二项");

        work(page, "拟导入法定途径");
        page.getByLabel("理由", exactly()).fill("双方对劳动报酬有争议，依法应当先行申请劳动争议仲裁。");
        confirm(page, "拟导入法定途径", "确认办理");
        var head = open("maguoliang", petition.toString());
        work(head, "审签");
        confirm(head, "审签", "签发");
        assertThat(head.locator(".pill-active").first()).hasText("已导入");

        page = open("zhoujianping", petition.toString());
        work(page, "登记送达");
        page.getByLabel("文书", exactly()).selectOption("导入法定途径告知书");
        page.getByLabel("日期", exactly()).fill(today());
        page.getByLabel("送达方式", exactly()).selectOption("当面送达");
        page.getByLabel("凭证", exactly()).fill("本人签收");
        confirm(page, "登记送达", "确认办理");
        work(page, "登记是否被接收");
        page.getByLabel("诉求", exactly()).selectOption(new SelectOption().setIndex(1));
        page.getByLabel("回执文号；未接收的写明理由", exactly()).fill("陇劳人仲案字〔2026〕31号");
        confirm(page, "登记是否被接收", "确认办理");
        assertThat(page.getByText("已接收").first()).isVisible();
    }

    private static Page open(String account, String petition) {
        var page = BROWSER.signedIn(Servers.city(), account);
        page.navigate(Servers.city().httpUrl() + "/petition.xhtml?id=" + petition);
        return page;
    }

    private static void work(Page page, String action) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(action).setExact(true)).click();
    }

    private static void confirm(Page page, String action, String button) {
        page.locator("#act").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true)).click();
        assertThat(page.getByText("“" + action + "”已办理")).isVisible();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static String today() {
        return Today.of(Clock.systemUTC(), Optional.empty()).date().toString();
    }
}
