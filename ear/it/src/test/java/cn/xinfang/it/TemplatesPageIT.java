package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.launcher.Node;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The wording of papers as the administrator of the city changes it, and as a county gets it. */
class TemplatesPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Test
    void a_template_without_its_remedy_is_refused_and_a_good_one_waits_for_its_day_and_reaches_the_county() throws Exception {
        var page = open(Servers.city(), "sunqiang");
        byte[] template = download(page);

        page.locator("[type=file]").setInputFiles(file(changed(template, it -> it.replaceAll("\\{\\{(>|&gt;)救济途径和落款}}", "不得要求复查。"))));
        page.getByLabel("修改原因").fill("试改");
        press(page, "记入");
        assertThat(page.locator("#faults")).containsText("缺少条款“救济途径和落款”");
        assertThat(page.locator("#versions tbody tr")).hasCount(1);

        page.locator("[type=file]").setInputFiles(file(changed(template, it -> it.replace("受理。", "受理，感谢你的监督。"))));
        press(page, "检查");
        assertThat(page.locator("#good")).isVisible();
        page.getByLabel("修改原因").fill("改进行文");
        press(page, "记入");
        assertThat(page.locator("#done")).isVisible();
        assertThat(page.locator("#versions tbody tr")).hasCount(2);
        assertThat(page.locator("#versions tbody tr").first()).containsText("待启用");
        assertThat(page.locator("#versions tbody tr").last()).containsText("现用");
        assertTrue(new String(part(download(page), "word/document.xml"), StandardCharsets.UTF_8).contains("感谢你的监督"));

        Nights.run(Desk.open(Servers.county()));
        var county = open(Servers.county(), "shilei");
        assertThat(county.locator("#readonly")).containsText("由市信访局维护");
        assertThat(county.locator("#versions tbody tr").first()).containsText("待启用");
        assertThat(county.locator("#upload")).hasCount(0);

        press(page, "撤回");
        assertThat(page.locator("#versions tbody tr")).hasCount(1);
    }

    @Test
    void a_number_that_was_cancelled_stays_in_the_book_with_its_reason() throws Exception {
        var city = Desk.open(Servers.city());
        var petition = city.register("liumin", "北街排水不畅建议");
        city.refer("zhoujianping", petition, "6213210000001080001");
        var page = BROWSER.signedIn(Servers.city(), "maguoliang");
        page.navigate(Servers.city().httpUrl() + "/numbers.xhtml");
        var number = page.locator("#book tbody tr td").first().textContent();
        page.getByLabel("文号", new Page.GetByLabelOptions().setExact(true)).fill(number);
        page.getByLabel("原因").fill("重复发文");
        press(page, "作废文号");
        var row = page.locator("#book tbody tr").filter(new Locator.FilterOptions().setHasText(number)).first();
        assertThat(row).containsText("重复发文");
        page.getByLabel("文号", new Page.GetByLabelOptions().setExact(true)).fill(number);
        page.getByLabel("原因").fill("再次作废");
        press(page, "作废文号");
        assertThat(page.locator(".ui-messages-error")).containsText("没有可以作废的文号");
    }

    /** The newest version of the handling opinion. */
    private static byte[] download(Page page) throws IOException {
        var download = page.waitForDownload(() -> page.locator("#versions").getByRole(AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName("下载 DOCX")).first().click());
        return Files.readAllBytes(download.path());
    }

    private static Page open(Node node, String account) {
        var page = BROWSER.signedIn(node, account);
        page.navigate(node.httpUrl() + "/templates.xhtml?kind=OPINION&rules=XFGZTL2022");
        return page;
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).first().click();
    }

    private static FilePayload file(byte[] docx) {
        return new FilePayload("处理意见书.docx", DOCX, docx);
    }

    /** The file after somebody worked on its text in a word processor. */
    private static byte[] changed(byte[] docx, UnaryOperator<String> edit) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx)); var zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals("word/document.xml")
                        ? edit.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : content);
            }
        }
        return out.toByteArray();
    }

    private static byte[] part(byte[] docx, String name) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return in.readAllBytes();
                }
            }
            throw new IOException("no part " + name);
        }
    }
}
