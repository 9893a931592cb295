package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The example of the README goes in by the page. */
class OldRecordsPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final Path EXAMPLE = Path.of("../../docs/old-records-example.csv");

    @Test
    void a_sheet_is_handed_in_looked_at_taken_over_and_its_petitions_are_found() {
        var page = BROWSER.signedIn(Servers.city(), "zhoujianping");
        page.navigate(Servers.city().httpUrl() + "/old_records.xhtml");
        page.getByLabel("文件").setInputFiles(EXAMPLE);
        button(page, "上传并核对").press("Enter");
        assertThat(page.locator("#dropped")).containsText("民族");
        assertThat(page.getByLabel("责任单位")).hasValue("UNIT");
        button(page, "预览").press("Enter");
        assertThat(page.locator("#counts")).containsText("不能接收 0 件");
        assertThat(page.locator("#first")).containsText("“老龄办”不在单位表中");
        page.getByLabel("对应方案另存为").fill("示例");
        button(page, "开始导入").press("Enter");
        assertThat(page.getByText("完成", new Page.GetByTextOptions().setExact(true))).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        assertThat(page.locator("#rows")).containsText("XF2015-0001");
        page.navigate(Servers.city().httpUrl() + "/petitions.xhtml?view=ALL&q=XF2015-0001");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("反映拖欠工资")).first().click();
        assertThat(page.locator("main")).containsText("原编号XF2015-0001");
        assertThat(page.locator("main")).containsText("超期 12 天");
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
