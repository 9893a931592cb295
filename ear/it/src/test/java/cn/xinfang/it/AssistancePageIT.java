package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A citizen who cannot write comes to the township. */
class AssistancePageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String OFFICER = "hujiaxia";

    @Test
    void the_township_writes_for_him_forwards_it_and_the_county_goes_on() {
        var page = assistance();
        form(page, "方式").selectOption("代书");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("记录并登记信访件")).click();
        assertThat(page.getByText("代书须经本人同意").first()).isVisible();
        form(page, "本人同意").selectOption("本人按指印");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("记录并登记信访件")).click();
        page.waitForURL("**/register.xhtml?service=*");
        var number = register(page);

        CaseWork.open(BROWSER, Servers.county(), OFFICER, number).tells("代书")
                .act("代为上报", form -> form.write("说明", "劳动关系不归本镇管")).stands("已转送").tells("上报安河县信访局");
        CaseWork.open(BROWSER, Servers.county(), "zhaoyongjun", number)
                .act("确认诉求分类", form -> form.choose("分类", "申诉求决").choose("办理途径", "6 信访程序"))
                .act("转送、交办", form -> form.choose("方式", "转送").pick("unit", "安河县人力")).stands("已转送");
    }

    @Test
    void a_wrong_record_is_made_void_and_no_longer_counts() {
        var page = assistance();
        form(page, "方式").selectOption("导访");
        form(page, "人数").fill("3");
        form(page, "去处、窗口").fill("县住建局二号窗口");
        page.keyboard().press("Enter");
        assertThat(page.getByText("服务已记录").first()).isVisible();
        var row = page.locator("#services tbody tr").filter(new Locator.FilterOptions().setHasText("县住建局二号窗口"));
        row.getByText("作废").first().click();
        row.getByLabel("作废原因").fill("记录重复");
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("确认作废")).click();
        assertThat(page.getByText("记录已作废").first()).isVisible();
        assertThat(row).containsText("记录重复");
        assertThat(row.getByText("登记信访件")).hasCount(0);
    }

    private static Page assistance() {
        var page = BROWSER.signedIn(Servers.county(), OFFICER);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("便民服务")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("便民服务"))).isVisible();
        return page;
    }

    private static Locator form(Page page, String label) {
        return page.locator("#form").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static String register(Page page) {
        new Keyboard(page).type("姓名(名称)", "测试丙").type("住址", "安河县双泉镇测试路3号").pick("division_input", "双泉")
                .pick("contentClass_input", "劳动关系").type("投诉内容", "在工地做工三个月，没有拿到工钱，请求帮助讨要。").type("内容摘要", "双泉镇务工人员讨要工钱")
                .type("诉求", "支付拖欠的工资");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("已登记"))).isVisible();
        return page.locator("#number").textContent().strip();
    }
}
