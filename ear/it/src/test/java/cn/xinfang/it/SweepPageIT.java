package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A petition that the city's office has transferred is not told about in time: the night after, the office supervises by itself. */
class SweepPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String LABOUR = "6213000000001080001";

    @Test
    void what_is_overdue_is_supervised_answered_and_pressed() throws Exception {
        var desk = Desk.open(Servers.city());
        var petition = desk.register("liumin", "南关市场改造拖欠工资");
        desk.refer("zhoujianping", petition, LABOUR);
        var database = new Database(Servers.city());
        var number = database.column("select number from petition where id = ?", petition).get(0);

        sweep(database);
        assertEquals(1, warned(database, petition));
        sweep(database);
        assertEquals(1, warned(database, petition), "nobody is warned or supervised twice");
        assertEquals(1, database.number("select count(*) from petition_supervision where petition_id = ? and office_code = '6213000000000010001'", petition));

        var unit = BROWSER.signedIn(Servers.city(), "songliping");
        assertThat(unit.locator("#duties")).containsText("被督办：办理并反馈");
        unit.navigate(Servers.city().httpUrl() + "/supervision.xhtml");
        unit.locator("#toAnswer a", new Page.LocatorOptions().setHasText("南关市场改造拖欠工资")).click();
        new Keyboard(unit).type("办理情况", "今日书面告知信访人，因人员调整延误。");
        unit.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("确认办理").setExact(true)).press("Enter");
        assertThat(unit.getByText("“反馈督办”已办理")).isVisible();

        var office = CaseWork.open(BROWSER, Servers.city(), "zhoujianping", number);
        office.act("继续督办", form -> form.choose("督办方式", "督办函").write("督办要求", "请三日内告知信访人并报送说明。"))
                .tells("继续督办（督办函），文号");
        assertThat(office.page().getByText("信访事项督办函").first()).isVisible();
        office.link("期限说明").press("Enter");
        assertThat(office.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("为什么是这一天"))).isVisible();
        assertThat(office.page().locator("#warned")).containsText("已超期");
    }

    @Test
    void an_administrator_starts_a_sweep_and_sees_how_it_ended() {
        var page = BROWSER.signedIn(Servers.city(), "sunqiang");
        page.navigate(Servers.city().httpUrl() + "/check.xhtml");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("立即巡查").setExact(true)).click();
        assertThat(page.getByText("已安排，几秒后开始。")).isVisible();
    }

    /** Of the day after the last on which the unit could have told the petitioner. */
    private static void sweep(Database database) throws Exception {
        database.execute("insert into sweep_run (business_date, state) select max(due_legal) + 1, 'WAITING' from petition_clock where kind = 'T02'"
                + " and stopped_on is null on conflict (business_date) do update set state = 'WAITING', execution_id = null");
        Eventually.until("the periods are swept", () -> database.number("select count(*) from sweep_run where state in ('WAITING', 'RUNNING')") == 0);
        assertEquals(0, database.number("select count(*) from sweep_run where state = 'FAILED'"));
    }

    private static long warned(Database database, UUID petition) throws Exception {
        return database.number("select count(*) from clock_warning where petition_id = ? and stage = 'OVERDUE'", petition);
    }
}
