package cn.xinfang.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

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
        page.keyboard().type(part);
        page.locator(".ui-autocomplete-panel:visible li").first().waitFor();
        page.keyboard().press("Enter");
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
