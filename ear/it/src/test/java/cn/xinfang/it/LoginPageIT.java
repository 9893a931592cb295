package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LoginPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void a_wrong_password_is_told_in_words_and_lets_nobody_in() {
        var page = BROWSER.open();
        page.navigate(Servers.city().httpUrl());
        page.getByLabel("用户名").fill("liumin");
        page.getByLabel("密码").fill("wrong");
        page.getByLabel("密码").press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("用户名或密码不正确");
        page.navigate(Servers.city().httpUrl() + "/home.xhtml");
        assertThat(page.getByLabel("密码")).isVisible();
    }

    @Test
    void a_clerk_signs_in_with_the_keyboard_and_stands_at_the_workbench() {
        var page = BROWSER.signedIn(Servers.city(), "liumin");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("工作台");
        assertThat(page.getByText("刘敏")).isVisible();
        assertThat(rail(page)).containsText("登记");
    }

    @Test
    void after_signing_out_the_next_page_asks_who_comes() {
        var page = BROWSER.signedIn(Servers.city(), "liumin");
        page.getByText("刘敏").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("退出登录")).click();
        page.navigate(Servers.city().httpUrl() + "/home.xhtml");
        assertThat(page.getByLabel("密码")).isVisible();
    }

    @Test
    void the_system_administrator_finds_no_page_of_petitions() {
        var page = BROWSER.signedIn(Servers.city(), "sunqiang");
        assertThat(rail(page)).not().containsText("办理");
        page.navigate(Servers.city().httpUrl() + "/petitions.xhtml");
        assertThat(page).hasTitle(Pattern.compile("没有权限|没有找到"));
    }

    private static Locator rail(Page page) {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("工作区"));
    }
}
