package cn.xinfang.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Somebody who has no mouse: whatever Tab does not reach cannot be filled in. */
record Keyboard(Page page) {

    private static final int FIELDS = 80;

    Keyboard type(String label, String text) {
        reach(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)));
        page.keyboard().type(text);
        return this;
    }

    /** Types part of a name and takes the first proposal. */
    Keyboard pick(String field, String part) {
        reach(page.locator("[id$='" + field + "']"));
        // An input method ends with a key that comes up; Playwright's typing of Chinese has no keys, so one is needed.
        page.keyboard().type(part + " ");
        page.keyboard().press("Backspace");
        page.locator(".ui-autocomplete-panel:visible:not([class*=-overlay-enter]) li").first().waitFor();
        page.keyboard().press("Enter");
        page.locator(".ui-autocomplete-panel:visible").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return this;
    }

    Keyboard press(String label, String key) {
        reach(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)));
        page.keyboard().press(key);
        return this;
    }

    private void reach(Locator field) {
        for (var i = 0; i < FIELDS; i++) {
            if ((boolean) field.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + field);
    }
}
