package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same letter comes again: it is seen while it is typed, compared, joined, and taken apart again. */
class LikenessPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String TEXT = "双泉镇三社自来水管道冬天冻裂以后一直没有修好,一百多户人家要到两公里外的沟里挑水,老人和学生很不方便,"
            + "水管所说没有资金,镇上让我们等。请安排资金抢修管道,恢复供水。";

    @Test
    void a_repeat_is_shown_while_it_is_typed_compared_joined_and_taken_apart() {
        var page = BROWSER.signedIn(Servers.city(), "liumin");
        write(page, "尊敬的市长:" + TEXT, "三社水管冻裂请求抢修");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("已登记"))).isVisible();
        var first = page.locator("#number").textContent().strip();

        write(page, "书记您好:" + TEXT + "上个月已经写过信。", "再次请求抢修三社水管");
        var found = page.locator("#likely li").filter(new Locator.FilterOptions().setHasText(first));
        assertThat(found).containsText("内容相似");
        assertThat(found).containsText("姓名相同");
        assertThat(page.getByLabel("诉求", new Page.GetByLabelOptions().setExact(true))).isFocused();

        found.getByRole(AriaRole.LINK).press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("一百多户人家");
        assertThat(page.getByRole(AriaRole.DIALOG).locator("mark").first()).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();

        found.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("重复件")).press("Enter");
        assertThat(page.locator("#likely [role=status]")).containsText("不另起期限");
        page.locator("[id='form:claims:0:claim']").press("Control+Enter");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("打印信访事项程序性告知书"))).isVisible();

        var number = page.locator("#number").textContent().strip();
        var file = CaseWork.open(BROWSER, Servers.city(), "zhoujianping", number).stands("已并入");
        assertThat(file.page().locator("#linked")).containsText(first);
        file.act("撤销并入", form -> form.write("撤销原因", "经核对不是同一处水管")).stands("已登记");
        assertThat(file.page().locator("#linked")).hasCount(0);
        file.act("登记关联", form -> form.write("或输入编号", first)).stands("已登记");
        assertThat(file.page().locator("#linked")).containsText("关联件");
    }

    /** Without touching the mouse. */
    private static void write(Page page, String text, String summary) {
        page.navigate(Servers.city().httpUrl() + "/register.xhtml");
        new Keyboard(page).type("姓名(名称)", "测试丙").type("电话", "13900004321").type("住址", "安河县双泉镇测试路3号")
                .pick("division_input", "双泉").pick("contentClass_input", "城市建设")
                .type("投诉内容", text).type("内容摘要", summary).type("诉求", "修好自来水管道");
    }
}
