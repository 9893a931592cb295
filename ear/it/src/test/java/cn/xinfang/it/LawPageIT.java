package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The regulations at hand. */
class LawPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void an_article_is_found_by_its_words_in_either_regulation() {
        var page = BROWSER.signedIn(Servers.city(), "zhoujianping");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("法规").setExact(true)).click();
        page.getByLabel("条文中的词").fill("复核意见 听证");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("第三十六条"))).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("信访条例").setExact(true)).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("第三十五条"))).isVisible();
    }
}
