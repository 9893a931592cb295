package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.launcher.Node;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MediaPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String CITY_ADMIN = "sunqiang";
    private static final String COUNTY_ADMIN = "shilei";
    private static final String LABOUR_OFFICE = "6213210000001080001";

    @Test
    void a_petition_goes_to_the_county_by_download_and_its_receipts_come_back_by_disc_and_stand_on_the_petition() throws Exception {
        var desk = Desk.open(Servers.city());
        var petition = desk.register("liumin", "南坪乡工地拖欠工资");
        desk.refer("zhoujianping", petition, LABOUR_OFFICE);

        var city = media(Servers.city(), CITY_ADMIN);
        city.getByLabel("对方节点").selectOption("安河县");
        var zip = city.waitForDownload(() -> button(city, "下载为 ZIP").press("Enter")).path();
        city.reload();
        assertThat(city.locator("#records")).containsText("下载");

        var county = media(Servers.county(), COUNTY_ADMIN);
        county.getByLabel("ZIP 文件").setInputFiles(Files.copy(zip, Files.createTempDirectory("usb").resolve("usb.zip")));
        button(county, "上传并读入").press("Enter");
        assertThat(county.locator("#result")).containsText("已收下并验证，几秒内入库");
        Eventually.until("the county has the petition", () -> new Database(Servers.county()).number("select count(*) from petition where id = ?", petition) == 1);
        Eventually.until("the county has signed", () -> new Database(Servers.county()).number(
                "select count(*) from exchange_package where direction = 'IN' and state <> 'APPLIED'") == 0);

        county.getByLabel("对方节点").selectOption("陇宁市");
        button(county, "写到服务器目录").press("Enter");
        assertThat(county.locator("#messages")).containsText("回执 ");
        carry(Servers.county().media(), Servers.city().media().resolve("usb"));
        city.reload();
        city.getByLabel("服务器上的目录").selectOption("usb");
        button(city, "读入目录").press("Enter");
        assertThat(city.locator("#result")).containsText("已保存");
        assertThat(city.locator("#result .pill-alarm")).hasCount(0);

        var officer = BROWSER.signedIn(Servers.city(), "zhoujianping");
        officer.navigate(Servers.city().httpUrl() + "/petition.xhtml?id=" + petition);
        officer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("交换凭证")).press("Enter");
        assertThat(officer.locator("#packages")).containsText("发往 安河县");
        assertThat(officer.locator("#packages")).not().containsText("还没有");
        AccessibilityPageIT.assertAccessible(officer);
        var receipt = officer.waitForDownload(() -> officer.getByText(".APPLIED.receipt").first().click()).path();
        assertTrue(Files.readString(receipt, StandardCharsets.UTF_8).contains("signature"));
    }

    private static Page media(Node node, String admin) {
        var page = BROWSER.signedIn(node, admin);
        page.navigate(node.httpUrl() + "/exchange.xhtml");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("介质交换")).press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("介质交换").setLevel(1))).isVisible();
        return page;
    }

    /** As somebody would with a disc. */
    private static void carry(Path from, Path to) throws Exception {
        Files.createDirectories(to);
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
