package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.xinfang.kernel.Today;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Petitions about the same grievance are gathered, and a suggestion to those who can mend the policy comes of them. */
class CausesPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void petitions_are_gathered_a_suggestion_is_made_and_its_answer_noted() throws Exception {
        var desk = Desk.open(Servers.city());
        var first = desk.register("liumin", "高铁新区安置房逾期交付");
        var second = desk.register("liumin", "高铁新区安置房迟迟不交付");
        desk.classify("zhoujianping", first);
        desk.classify("zhoujianping", second);
        var page = BROWSER.signedIn(Servers.city(), "zhoujianping");
        page.navigate(Servers.city().httpUrl() + "/causes.xhtml?pick=" + first + "&pick=" + second);
        AccessibilityPageIT.assertAccessible(page);
        write(page, "问题名称", "安置房逾期交付");
        write(page, "成因", "配套管网建设滞后，无法验收。");
        press(page, "串并");

        assertThat(page.getByText("串并的信访件 2 件")).isVisible();
        new Keyboard(page).pick("to_input", "陇宁市人民政府");
        write(page, "建议内容", "明确安置房与配套管网同步规划、同步建设、同步验收的责任单位和时限。");
        AccessibilityPageIT.assertAccessible(page);
        press(page, "提出建议");

        page.getByLabel("采纳情况", exactly()).selectOption("采纳");
        write(page, "收到反馈日期", Today.of(Clock.systemUTC(), Optional.empty()).date().toString());
        write(page, "反馈内容", "列入年内计划，十二月底前出台办法。");
        AccessibilityPageIT.assertAccessible(page);
        press(page, "登记反馈");
        assertThat(page.getByText("列入年内计划，十二月底前出台办法。")).isVisible();
        page.navigate(Servers.city().httpUrl() + "/causes.xhtml");
        assertThat(page.locator("#causes")).containsText("安置房逾期交付");
    }

    private static void write(Page page, String label, String text) {
        page.getByLabel(label, exactly()).fill(text);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
