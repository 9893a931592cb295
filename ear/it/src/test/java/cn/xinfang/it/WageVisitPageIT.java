package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.xinfang.kernel.Today;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Twelve workers come about their wages and an accident; the pages lead each claim its own way until the office closes the petition. */
class WageVisitPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String OFFENCE = "查处拖欠工资的违法行为";
    private static final String WAGES = "支付拖欠的工资";
    private static final String INJURY = "认定工伤";

    @Test
    void wages_are_agreed_on_the_offence_is_answered_and_the_injury_is_led_into_its_recognition() {
        var number = register();
        file("zhoujianping", number)
                .act("确认诉求分类", form -> {
                    classify(form.page(), 0, "5 查处违法、履行法定职责");
                    classify(form.page(), 1, "6 信访程序");
                    classify(form.page(), 2, "4 复议、裁决、确认、许可、处罚等");
                    AccessibilityPageIT.assertAccessible(form.page());
                })
                .act("转送、交办", form -> form.choose("方式", "转送").pick("unit", "陇宁市人力"));
        var officer = file("songliping", number);
        officer.act("拟受理", form -> form.write("办理途径和程序", "分别按信访程序和法定职责办理").write("联系人和电话", "宋丽萍 0999-8200014"));
        var head = sign(file("guoweidong", number));
        serve(officer.again(), "受理告知书");

        officer.act("请求会办", form -> {
            form.pick("unit", "陇宁市住房").write("答复期限", today().plusDays(10).toString()).write("请对方办理的内容", "核实工程款拨付和总包单位责任");
            AccessibilityPageIT.assertAccessible(form.page());
        });
        file("dongxiufeng", number).act("答复会办", form -> form.write("办理情况和依据", "工程款已经拨付，总包单位应当先行清偿。"));

        officer.again().act("拟导入法定途径", form -> {
            assertThat(form.page().getByLabel("3. " + INJURY)).isChecked();
            form.pick("rows:2:way", "认定工伤");
            assertThat(form.page().locator("[id$='rows:2:body']")).hasValue("社会保险行政部门");
            form.write("理由", "是否属于工伤由社会保险行政部门认定。");
        });
        sign(head.again());
        serve(officer.again(), "导入法定途径告知书");

        officer.act("登记调解、和解协议", form -> {
            assertThat(form.page().getByLabel("3. " + INJURY)).hasCount(0);
            form.tick("2. " + WAGES).write("对方当事人", "安河县路桥公司").write("履行期限", today().toString()).write("协议内容", "十日内付清。").tick("双方自愿，均已签字");
            AccessibilityPageIT.assertAccessible(form.page());
        }).stands("已受理");
        assertThat(officer.page().locator("#execution")).containsText("安河县路桥公司");

        officer.act("拟处理意见", form -> {
            assertThat(form.page().locator("#act")).not().containsText(WAGES);
            assertThat(form.page().getByLabel("复查机关")).hasCount(0);
            form.write("查明的事实", "用人单位拖欠十二人工资，情况属实。").choose("结果", "支持")
                    .write("依据", "《劳动保障监察条例》第二十六条").write("答复", "已经立案查处。");
        });
        sign(head.again());
        serve(officer.again(), "处理意见书");
        officer.act("登记是否被接收", form -> form.choose("诉求", "3 → 社会保险行政部门").write("回执文号；未接收的写明理由", "陇人社工伤受〔2026〕8号"))
                .act("定期执行", form -> form.choose("诉求", "1 " + OFFENCE).write("执行单位", "市劳动保障监察支队").write("执行期限", today().toString()))
                .act("报告执行", form -> report(form, "1 " + OFFENCE, "行政处理决定书"))
                .act("报告执行", form -> report(form, "2 " + WAGES, "银行代发回单"));
        file("zhoujianping", number)
                .act("核查执行", "确认已执行", form -> { })
                .act("核查执行", "确认已执行", form -> { })
                .act("审核认定办结", form -> {
                    assertThat(form.page().locator("#act")).containsText("3 项诉求均有答复、协议或法定途径");
                    form.tickAll().choose("信访原因", "12 企业用工、欠薪");
                })
                .stands("审核认定办结").tells("住房和城乡建设局");
    }

    private static String register() {
        var page = GroupVisitPageIT.visit(BROWSER, "河湾工地十二名工人讨要工资并请求认定工伤");
        GroupVisitPageIT.nameRepresentatives(page);
        page.locator("[id='form:claims:0:claim']").fill(OFFENCE);
        add(page, 1, WAGES);
        add(page, 2, INJURY);
        page.keyboard().press("Control+Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("已登记"))).isVisible();
        return page.locator("#number").textContent().strip();
    }

    private static void add(Page page, int row, String claim) {
        page.locator("[id='form:addClaim']").click();
        page.locator("[id='form:claims:" + row + ":claim']").fill(claim);
    }

    private static void classify(Page page, int row, String route) {
        assertThat(page.locator("[id$='rows:" + row + ":class']")).hasValue("APPEAL");
        page.locator("[id$='rows:" + row + ":route']").selectOption(route);
    }

    private static CaseWork sign(CaseWork head) {
        return head.act("审签", "签发", form -> { });
    }

    private static void serve(CaseWork officer, String notice) {
        officer.act("登记送达", form -> form.choose("文书", notice).write("日期", today().toString()).choose("送达方式", "当面送达").write("签收人", "测试代表甲").write("凭证", "本人签收"));
    }

    private static void report(CaseWork.Form form, String claim, String evidence) {
        form.choose("诉求", claim).write("执行日期", today().toString()).write("执行凭据", evidence);
    }

    private static CaseWork file(String account, String number) {
        return CaseWork.open(BROWSER, Servers.city(), account, number);
    }

    /** As the servers reckon. */
    private static LocalDate today() {
        return Today.of(Clock.systemUTC(), Optional.empty()).date();
    }
}
