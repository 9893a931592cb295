package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A notice was signed and goes into an envelope. */
class LabelsPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String OFFICER = "songliping";
    private static final String HEAD = "guoweidong";
    private static final String BUREAU = "6213000000001080001";

    @Test
    void a_label_is_printed_for_a_stated_purpose_and_the_look_is_logged() throws Exception {
        var desk = Desk.open(Servers.city());
        var petition = desk.register("liumin", "双泉镇砖厂拖欠工资");
        desk.refer("zhoujianping", petition, BUREAU);
        var city = new Database(Servers.city());
        var number = city.column("select number from petition where id = ?", petition).get(0);
        CaseWork.open(BROWSER, Servers.city(), OFFICER, number)
                .act("拟受理", form -> form.write("办理途径和程序", "信访程序，由本局调查处理").write("联系人和电话", "宋丽萍 0999-8200000"));
        CaseWork.open(BROWSER, Servers.city(), HEAD, number).act("审签", "签发", form -> { });

        var page = BROWSER.signedIn(Servers.city(), OFFICER);
        page.navigate(Servers.city().httpUrl() + "/labels.xhtml");
        assertThat(page.locator("tbody")).not().containsText("测试甲");
        page.locator("[id='form:print']").click();
        assertThat(page.locator("#messages")).containsText("没有选中任何一件");
        page.getByLabel("选择 " + number).check();
        page.getByLabel("用途").fill("邮寄受理告知书");
        var label = text(page);

        assertTrue(label.contains("安河县双泉镇测试路1号") && label.contains("测试甲"), label);
        assertEquals(List.of("邮寄受理告知书"), city.column("select purpose from audit_access where petition_id = ? and what = '信访人姓名和地址'", petition));
    }

    private static String text(Page page) throws IOException {
        Path file = page.waitForDownload(() -> page.locator("[id='form:print']").click()).path();
        try (var pdf = Loader.loadPDF(Files.readAllBytes(file))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }
}
