package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A county's database refuses one petition of the night; the others arrive, and its administrator deals with the one. */
class SetAsidePageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String LABOUR_OFFICE = "6213210000001080001";

    @Test
    void what_could_not_be_taken_in_is_shown_decided_by_two_and_taken_in_when_it_is_tried_again() throws Exception {
        var city = Desk.open(Servers.city());
        var refused = referred(city, "河口村灌渠损坏");
        var other = referred(city, "河口村道路积水");
        var county = new Database(Servers.county());
        county.execute("create function refuse_one() returns trigger language plpgsql as $$ begin if new.id = '" + refused
                + "' then raise exception 'refused'; end if; return new; end $$");
        county.execute("create trigger refuse_one before insert on petition for each row execute function refuse_one()");
        try {
            Nights.run(Desk.open(Servers.county()));
        } finally {
            county.execute("drop trigger refuse_one on petition");
            county.execute("drop function refuse_one()");
        }
        assertEquals(0, county.number("select count(*) from petition where id = ?", refused));
        assertEquals(1, county.number("select count(*) from petition where id = ?", other));

        var page = BROWSER.signedIn(Servers.county(), "shilei");
        page.navigate(Servers.county().httpUrl() + "/exchange.xhtml");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("查看和处理")).press("Enter");
        assertThat(page.locator("#here")).containsText("入库出错");
        AccessibilityPageIT.assertAccessible(page);
        var keyboard = new Keyboard(page);
        keyboard.type("理由", "请市级核对这一件");
        button(page, "提出");
        assertThat(page.locator("#done")).hasText("已提出，等候另一名系统管理员核准。");
        button(page, "核准");
        assertThat(page.locator("#messages")).containsText("提出人不能自己核准");
        button(page, "立即重试");
        assertThat(page.locator("#done")).hasText("已入库。");
        assertEquals(1, county.number("select count(*) from petition where id = ?", refused));
        assertEquals(0, county.number("select count(*) from quarantine where stream_id = ? and resolved_at is null", refused));
    }

    private static UUID referred(Desk city, String summary) throws Exception {
        var petition = city.register("liumin", summary);
        city.refer("zhoujianping", petition, LABOUR_OFFICE);
        return petition;
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).press("Enter");
    }
}
