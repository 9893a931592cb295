package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Twelve people come about their wages. */
class GroupVisitPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void five_representatives_are_registered_a_sixth_is_refused_with_the_article_and_the_others_are_a_number() {
        var page = visit(BROWSER, "双泉镇十二名工人讨要工资");
        nameRepresentatives(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("添加一人")).click();
        assertThat(page.getByText("代表不得超过 5 人，其他来访人只登记人数。(《信访工作条例》第二十条第三款)").first()).isVisible();
        assertThat(page.locator("[id='form:persons:5:name']")).hasCount(0);

        page.keyboard().press("Control+Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("已登记"))).isVisible();
        page.locator("#open").click();
        assertThat(page.getByText("来访 12 人，涉及 12 人；代表 5 人")).isVisible();
    }

    @Test
    void who_has_elected_nobody_is_registered_all_the_same_and_asked_on_the_receipt() {
        var page = visit(BROWSER, "柳林镇十二名业主反映房屋漏水");
        page.locator("[id='form:persons:0:name']").fill("测试己");
        page.locator("[id='form:persons:0:representative']").uncheck();
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("尚未推选的，勾选“已书面请其推选代表”后照常登记。").first()).isVisible();
        page.getByLabel("已书面请其推选代表（回执上写明）").check();
        page.keyboard().press("Control+Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("已登记"))).isVisible();
        page.navigate(Servers.city().httpUrl() + "/home.xhtml");
        assertThat(page.locator("#duties")).containsText("登记推选出的代表");
    }

    /** As many as the law allows. */
    static void nameRepresentatives(Page page) {
        for (var i = 0; i < 5; i++) {
            if (i > 0) {
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("添加一人")).click();
                assertThat(page.locator("[id='form:persons:" + i + ":name']")).isFocused();
            }
            page.locator("[id='form:persons:" + i + ":name']").fill("测试代表" + "甲乙丙丁戊".charAt(i));
            page.locator("[id='form:persons:" + i + ":address']").fill("安河县双泉镇测试路" + (i + 1) + "号");
        }
    }

    /** The form of a visit of twelve, all but the people entered. */
    static Page visit(Browser browser, String summary) {
        var page = browser.signedIn(Servers.city(), "liumin");
        page.navigate(Servers.city().httpUrl() + "/register.xhtml");
        page.getByLabel("2 来访").check();
        page.getByLabel("信访人数", new Page.GetByLabelOptions().setExact(true)).fill("12");
        page.keyboard().press("Tab");
        assertThat(page.getByText("5 人以上走访，应推选 1 至 5 名代表")).isVisible();
        new Keyboard(page).pick("division_input", "双泉").pick("contentClass_input", "劳动关系")
                .type("投诉内容", "我们十二人的事情多次反映没有结果，今天一起来请求解决。").type("内容摘要", summary).type("诉求", "请求尽快解决");
        return page;
    }
}
