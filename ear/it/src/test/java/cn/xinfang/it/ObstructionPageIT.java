package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody complains at the county that the township stopped him on his way. */
class ObstructionPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String TEXT = "本人来县里反映欠薪，镇上派人在路口拦截并威胁不准再来。";

    @Test
    void the_complaint_is_on_the_desk_of_the_citys_head_after_the_exchange_and_never_at_the_township() throws Exception {
        var county = BROWSER.signedIn(Servers.county(), "zhaoyongjun");
        county.navigate(Servers.county().httpUrl() + "/register.xhtml");
        new Keyboard(county).type("姓名(名称)", "测试庚").type("住址", "安河县双泉镇测试路9号").pick("division_input", "双泉")
                .pick("contentClass_input", "干部作风").type("投诉内容", TEXT).type("内容摘要", "反映信访途中被拦截").type("诉求", "查处拦截、威胁信访人的行为");
        county.getByLabel("分类", new Page.GetByLabelOptions().setExact(true)).selectOption("阻拦报复投诉");
        assertThat(county.getByText("登记后立即直送上级信访部门")).isVisible();
        new Keyboard(county).pick("accused_input", "双泉镇");
        county.keyboard().press("Control+Enter");
        assertThat(county.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("已登记"))).isVisible();
        var number = county.locator("#number").textContent().strip();
        county.locator("#open").click();
        assertThat(county.locator(".timeline")).containsText("由安河县信访局上报陇宁市信访局：阻拦报复投诉，直送上级");

        Nights.run(Desk.open(Servers.county()));

        var head = BROWSER.signedIn(Servers.city(), "maguoliang");
        assertThat(head.locator("#waiting").getByText("阻拦报复").first()).isVisible();
        assertThat(head.locator("#duties")).containsText("阻拦报复投诉：负责人当天研究");
        head.navigate(Servers.city().httpUrl() + "/overview.xhtml");
        head.locator("#obstruction").click();
        assertThat(head.getByText(number).first()).isVisible();

        assertEquals(0, new Database(Servers.county()).number("select count(*) from petition_unit u join petition p on p.id = u.petition_id"
                + " join unit n on n.code = u.unit_code where p.number = ? and n.name like '%双泉镇%'", number));
        var township = BROWSER.signedIn(Servers.county(), "hujiaxia");
        township.navigate(Servers.county().httpUrl() + "/petitions.xhtml?view=ALL&q=" + number);
        assertThat(township.getByText(number)).hasCount(0);
    }
}
