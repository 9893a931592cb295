package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What helps an officer who drafts. */
class CounselPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String LABOUR = "6213000000001080001";
    private static final String WAY = "办理途径和程序";

    @Test
    void a_sample_is_put_after_what_was_typed_and_the_policies_stand_beside_it() throws Exception {
        var desk = Desk.open(Servers.city());
        var petition = desk.register("liumin", "东关仓库装卸工资争议");
        desk.refer("zhoujianping", petition, LABOUR);
        var number = new Database(Servers.city()).column("select number from petition where id = ?", petition).get(0);
        var head = CaseWork.open(BROWSER, Servers.city(), "guoweidong", number);
        assertThat(head.page().locator("#policies")).containsText("法律援助");
        head.link("拟受理").click();
        var form = new CaseWork.Form(head.page()).write(WAY, "信访程序。").choose("范文", "受理：说明办理方式");
        head.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("插入").setExact(true)).press("Enter");
        assertThat(head.page().getByLabel(WAY, new Page.GetByLabelOptions().setExact(true)))
                .hasValue("信访程序。\n我单位将指派两名工作人员调查核实，必要时到现场查看，并听取您的意见，预计于〔日期〕前答复。");
        form.write("联系人和电话", "0999-8200000");
        head.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("校核").setExact(true)).press("Enter");
        assertThat(head.page().locator("#proofs")).containsText("留有未填的“〔日期〕”");
    }
}
