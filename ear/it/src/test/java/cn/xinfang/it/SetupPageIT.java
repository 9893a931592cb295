package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.launcher.Node;
import cn.xinfang.launcher.NodeSpec;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A server that was just installed, on an empty database, without keys and without demonstration. */
class SetupPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String ADMIN_PASSWORD = "Longning-2026";
    private static final String CLERK_PASSWORD = "Chuangkou-2026";
    private static final String DIVISIONS = """
            代码,名称,级别,上级区划
            621321,安河县,县级,621300
            621321101,双泉镇,乡级,621321
            """;

    private static Node node;

    @BeforeAll
    static void an_installed_server() throws Exception {
        var folder = Path.of(System.getProperty("xinfang.data")).resolve("setup").resolve(NodeSpec.CITY.code());
        node = Node.bare(NodeSpec.CITY, folder, Path.of(System.getProperty("xinfang.server")), Map.of("XINFANG_NIGHT", "off"));
        node.start();
    }

    @AfterAll
    static void stop() throws Exception {
        node.stop();
    }

    @Test
    void from_the_code_in_the_data_folder_to_the_first_registered_petition() throws Exception {
        setUp();
        var admin = signedIn("admin1", ADMIN_PASSWORD);
        admin.navigate(node.httpUrl() + "/check.xhtml");
        assertThat(admin.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("缺 账号"))).containsText("登记员、办理员");
        register(openAccount(admin));
        assertEquals(404, admin.navigate(node.httpUrl() + "/setup.xhtml").status());
        assertEquals(404, admin.navigate(node.httpUrl() + "/kiosk/home.xhtml").status(), "自助查询没有开放");
    }

    private static void setUp() throws Exception {
        var code = node.files().resolve("setup-code.txt");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(code)));
        var page = BROWSER.open();
        page.navigate(node.httpUrl());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("首次设置")).click();
        fill(page, "设置码", "AAAABBBBCCCCDDDD");
        press(page, "开始");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("设置码不正确");
        fill(page, "设置码", Files.readString(code));
        press(page, "开始");
        press(page, "生成密钥");
        assertThat(page.locator(".letters").first()).hasText(Pattern.compile("[0-9a-f]{64}"));
        fill(page, "省份", "甘肃省");
        fill(page, "市名", "陇宁市");
        fill(page, "信访部门全称", "陇宁市信访局");
        fill(page, "简称", "市信访局");
        fill(page, "机关代字", "陇");
        press(page, "登记");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("已登记。");
        page.getByLabel("哪张表").selectOption("DIVISION");
        page.getByLabel("CSV 文件").setInputFiles(new FilePayload("区划.csv", "text/csv", DIVISIONS.getBytes(StandardCharsets.UTF_8)));
        press(page, "导入");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("已导入。");
        fill(page, "用户名", "admin1");
        fill(page, "姓名", "孙强");
        fill(page, "职务", "系统管理员");
        fill(page, "密码", ADMIN_PASSWORD);
        fill(page, "再输一次密码", ADMIN_PASSWORD);
        press(page, "建立并结束设置");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("设置完成");
    }

    /** @return the initial password of the window clerk {@code liumin} */
    private static String openAccount(Page admin) {
        admin.navigate(node.httpUrl() + "/account.xhtml");
        fill(admin, "用户名", "liumin");
        fill(admin, "姓名", "刘敏");
        fill(admin, "职务", "接访登记员");
        new Keyboard(admin).pick("unit_input", "信访");
        admin.getByLabel("登记员", new Page.GetByLabelOptions().setExact(true)).check();
        press(admin, "建立账号");
        return admin.locator(".secret").textContent().strip();
    }

    private static void register(String initial) {
        var page = signedIn("liumin", initial);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("更换密码");
        fill(page, "当前密码", initial);
        fill(page, "新密码", CLERK_PASSWORD);
        fill(page, "再输一次新密码", CLERK_PASSWORD);
        press(page, "更换密码");
        assertThat(page.locator(".rail")).isVisible();
        page.navigate(node.httpUrl() + "/register.xhtml");
        new Keyboard(page).type("姓名(名称)", "测试甲").type("住址", "安河县双泉镇测试路1号")
                .pick("division_input", "双泉").pick("contentClass_input", "劳动关系")
                .type("投诉内容", "施工单位自今年八月起未付工资,请求督促支付。").type("内容摘要", "请求支付工资").type("诉求", "支付拖欠的工资");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("已登记"))).isVisible();
    }

    private static Page signedIn(String username, String password) {
        var page = BROWSER.open();
        page.navigate(node.httpUrl());
        fill(page, "用户名", username);
        fill(page, "密码", password);
        press(page, "登录");
        return page;
    }

    private static void fill(Page page, String label, String text) {
        page.locator("label", new Page.LocatorOptions().setHasText(Pattern.compile("^" + label + "$"))).locator("..").locator("input").fill(text);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
        page.waitForLoadState();
    }
}
