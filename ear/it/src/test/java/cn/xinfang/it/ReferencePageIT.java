package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.kernel.Today;
import cn.xinfang.launcher.Node;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reference data as administrators change it, in the city and in a county that takes it over without a restart. */
class ReferencePageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String CITY_ADMINISTRATOR = "sunqiang";
    private static final String COUNTY_ADMINISTRATOR = "shilei";
    private static final String LABOUR_OFFICE = "6213210000001080001";

    @Test
    void a_unit_that_the_city_changes_is_changed_in_the_county_after_the_exchange() throws Exception {
        var page = open(Servers.city(), CITY_ADMINISTRATOR, "table=UNIT&row=" + LABOUR_OFFICE);
        var phone = page.getByLabel("电话", new Page.GetByLabelOptions().setExact(true));
        phone.fill("0999-8299999");
        page.getByLabel("原因").fill("更换办公电话");
        page.keyboard().press("Enter");
        assertThat(page.locator("#done")).isVisible();
        assertThat(page.locator("#history")).containsText("更换办公电话");
        assertThat(page.locator("#history")).containsText("0999-8299999");
        Nights.run(Desk.open(Servers.county()));
        var county = open(Servers.county(), COUNTY_ADMINISTRATOR, "table=UNIT&row=" + LABOUR_OFFICE);
        assertThat(county.locator("#readonly")).containsText("由市信访局维护");
        assertThat(county.locator("#row")).containsText("0999-8299999");
        assertThat(county.locator("#form")).hasCount(0);
    }

    @Test
    void a_file_with_a_wrong_line_is_explained_and_nothing_of_it_is_taken() throws Exception {
        var contacts = new Database(Servers.county());
        var before = contacts.number("select count(*) from village_contact");
        var page = open(Servers.county(), COUNTY_ADMINISTRATOR, "table=VILLAGE_CONTACT&do=import");
        page.locator("[type=file]").setInputFiles(file("""
                村(社区),联系人,电话
                621321101203,测试乙,0999-8300002
                621302001001,测试丙,0999-8300003
                """));
        page.getByLabel("原因").fill("换届");
        press(page, "预览");
        assertThat(page.locator("#refused tbody td")).hasText(new String[] {"3", "621302001001", "621302001001 不由本节点维护"});
        press(page, "导入");
        assertThat(page.locator(".ui-messages-error")).containsText("第 3 行");
        assertEquals(before, contacts.number("select count(*) from village_contact"));
        page.locator("[type=file]").setInputFiles(file("村(社区),联系人,电话\n621321101203,测试乙,0999-8300002\n"));
        press(page, "导入");
        assertThat(page.locator("#done")).isVisible();
        assertEquals(List.of("测试乙"), contacts.column("select person_name from village_contact where division_code = '621321101203'"));
    }

    @Test
    void a_holiday_of_the_city_restates_the_clocks_of_the_county() throws Exception {
        var city = Desk.open(Servers.city());
        var county = Desk.open(Servers.county());
        var petition = city.register("liumin", "石泉路段欠付运费");
        city.refer("zhoujianping", petition, LABOUR_OFFICE);
        Nights.run(county);
        var clocks = new Database(Servers.county());
        var restated = "select count(*) from entry where type = 'ClockRestated' and node = '621321' and stream_id = ?";
        assertEquals(0, clocks.number(restated, petition));
        var day = nextWorkday();
        var page = open(Servers.city(), CITY_ADMINISTRATOR, "table=HOLIDAY&do=add");
        page.getByLabel("日期", new Page.GetByLabelOptions().setExact(true)).fill(day.toString());
        page.getByLabel("节日", new Page.GetByLabelOptions().setExact(true)).fill("地方放假");
        page.getByLabel("性质", new Page.GetByLabelOptions().setExact(true)).selectOption("放假");
        page.getByLabel("原因").fill("测试");
        press(page, "记入");
        assertThat(page.locator("#done")).isVisible();
        Nights.run(county);
        Eventually.until("the county has restated the clock", () -> clocks.number(restated, petition) > 0);
    }

    /** A Monday to Friday within the next days, which lies in every period that begins today. */
    private static LocalDate nextWorkday() {
        var day = Today.of(Clock.systemUTC(), Optional.empty()).date().plusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static Page open(Node node, String account, String parameters) {
        var page = BROWSER.signedIn(node, account);
        page.navigate(node.httpUrl() + "/reference.xhtml?" + parameters);
        return page;
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    /** As a spreadsheet on an official's machine saves it. */
    private static FilePayload file(String csv) {
        return new FilePayload("村级联系人.csv", "text/csv", csv.getBytes(Charset.forName("GB18030")));
    }
}
