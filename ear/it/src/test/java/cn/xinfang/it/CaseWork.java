package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.xinfang.launcher.Node;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;

/** An official at the file of one petition, as far as the browser lets him. */
final class CaseWork {

    private final Page page;

    private CaseWork(Page page) {
        this.page = page;
    }

    /** Finds the petition by its number, as from the slip on the desk. */
    static CaseWork open(Browser browser, Node node, String account, String number) {
        var page = browser.signedIn(node, account);
        page.keyboard().press("/");
        page.keyboard().type(number);
        page.keyboard().press("Enter");
        page.waitForURL("**/petitions.xhtml?**");
        page.locator("[data-rows] a[data-open]").click();
        assertThat(page.getByText(number).first()).isVisible();
        return new CaseWork(page);
    }

    Page page() {
        return page;
    }

    /** Takes the action, fills its form and confirms; it must be told as done. */
    CaseWork act(String action, String confirm, Consumer<Form> fill) {
        link(action).click();
        fill.accept(new Form(page));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(confirm).setExact(true)).click();
        assertThat(page.getByText("“" + action + "”已办理")).isVisible();
        return this;
    }

    CaseWork act(String action, Consumer<Form> fill) {
        return act(action, "确认办理", fill);
    }

    /** As it stands after others worked on it. */
    CaseWork again() {
        page.reload();
        return this;
    }

    Locator link(String action) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(action).setExact(true));
    }

    CaseWork stands(String status) {
        assertThat(page.locator(".pill-active").first()).hasText(status);
        return this;
    }

    /** Its history says so. */
    CaseWork tells(String words) {
        assertThat(page.locator(".timeline")).containsText(words);
        return this;
    }

    /** It can be printed from the file. */
    CaseWork finds(String paper) {
        assertThat(link(paper)).isVisible();
        return this;
    }

    /** The form of an action, by the labels that people read. */
    record Form(Page page) {

        Form write(String label, String text) {
            page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
            return this;
        }

        Form choose(String label, String option) {
            page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(option);
            return this;
        }

        /** Types the beginning and takes the first proposal. */
        Form pick(String field, String beginning) {
            new Keyboard(page).pick(field + "_input", beginning);
            return this;
        }

        Form tick(String label) {
            page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
            return this;
        }

        Form tickAll() {
            page.locator("#act").getByRole(AriaRole.CHECKBOX).all().forEach(Locator::check);
            return this;
        }
    }
}
