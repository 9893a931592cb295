package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.xinfang.kernel.Today;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A letter travels from the city's counter to a county authority and comes back solved. */
class WalkPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String SUMMARY = "双泉镇新区工地拖欠工人工资三个月";

    @Test
    void a_letter_is_registered_transferred_accepted_answered_served_and_verified() throws Exception {
        var number = register();
        CaseWork.open(BROWSER, Servers.city(), "zhoujianping", number)
                .act("确认诉求分类", form -> form.choose("分类", "申诉求决").choose("办理途径", "6 信访程序"))
                .act("转送、交办", form -> form.choose("方式", "转送").pick("unit", "安河县人力"))
                .stands("已转送");
        exchange();
        county("zhangjianhua", number).act("拟受理", form -> form.write("办理途径和程序", "信访程序,由本局调查处理").write("联系人和电话", "张建华 0999-8200000"));
        county("liguoqiang", number).act("审签", "签发", form -> { }).stands("已受理");
        county("zhangjianhua", number)
                .act("登记送达", form -> serve(form, "受理告知书"))
                .act("记录联系", form -> form.write("日期", today()).write("情况", "电话联系信访人,核实欠薪月份和人数"))
                .act("拟处理意见", form -> form.write("查明的事实", "欠薪属实,涉及十二人。").choose("结果", "支持")
                        .write("依据", "《保障农民工工资支付条例》第三条").write("答复", "责令用工单位十日内付清。").write("复查机关", "安河县人民政府"));
        county("liguoqiang", number).act("审签", "签发", form -> { }).stands("已出具意见");
        county("zhangjianhua", number).act("登记送达", form -> serve(form, "处理意见书")).stands("已送达")
                .act("定期执行", form -> form.write("执行单位", "安河县路桥公司").write("执行期限", today()))
                .act("报告执行", form -> form.write("执行凭据", "工资发放表和转账凭证"));
        exchange();
        CaseWork.open(BROWSER, Servers.city(), "zhoujianping", number)
                .act("核查执行", "确认已执行", form -> { })
                .act("审核认定办结", form -> form.tickAll().choose("信访原因", "12 企业用工、欠薪"))
                .stands("审核认定办结");
    }

    /** Without touching the mouse. */
    private static String register() {
        var page = BROWSER.signedIn(Servers.city(), "liumin");
        page.navigate(Servers.city().httpUrl() + "/register.xhtml");
        var keyboard = new Keyboard(page);
        keyboard.type("姓名(名称)", "测试乙").type("住址", "安河县双泉镇测试路2号")
                .pick("division_input", "双泉").pick("contentClass_input", "劳动关系")
                .type("投诉内容", "施工单位自今年八月起未付工资,多次催要无果,请求督促支付。")
                .type("内容摘要", SUMMARY).type("诉求", "支付拖欠的工资");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("已登记"))).isVisible();
        return page.locator("#number").textContent().strip();
    }

    private static CaseWork county(String account, String number) {
        return CaseWork.open(BROWSER, Servers.county(), account, number);
    }

    private static void serve(CaseWork.Form form, String notice) {
        form.choose("文书", notice).write("日期", today()).choose("送达方式", "当面送达").write("签收人", "测试乙").write("凭证", "本人签收");
    }

    /** As the servers reckon. */
    private static String today() {
        return Today.of(Clock.systemUTC(), Optional.empty()).date().toString();
    }

    /** The county's case officer presses the button and watches until it is done. */
    private static void exchange() throws Exception {
        var done = "select count(*) from exchange_run where state = 'DONE'";
        var before = new Database(Servers.county()).number(done);
        var page = BROWSER.signedIn(Servers.county(), Nights.OFFICER);
        page.navigate(Servers.county().httpUrl() + "/exchange.xhtml");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("立即交换")).click();
        page.locator(".ui-confirmdialog-yes").click();
        Eventually.until("the exchange is done", () -> new Database(Servers.county()).number(done) > before);
        Nights.awaitCity();
        page.reload();
        assertThat(page.locator("#notices")).hasCount(0);
    }
}
