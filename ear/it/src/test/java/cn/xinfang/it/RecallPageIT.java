package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The city's office sent a petition to the wrong county unit and takes it back: before the night alone, after it with the unit's consent. */
class RecallPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String OFFICE = "zhoujianping";
    private static final String LABOUR = "6213210000001080001";
    private static final String LABOUR_OFFICER = "zhangjianhua";

    @Test
    void what_was_sent_to_the_wrong_unit_is_cancelled_by_day_and_asked_back_after_the_night() throws Exception {
        var desk = Desk.open(Servers.city());
        var county = Desk.open(Servers.county());
        var petition = desk.register("liumin", "转错单位的工资争议");
        desk.refer(OFFICE, petition, LABOUR);
        var number = new Database(Servers.city()).column("select number from petition where id = ?", petition).get(0);

        CaseWork.open(BROWSER, Servers.city(), OFFICE, number)
                .act("撤回转送", form -> form.write("原因", "选错了单位")).stands("已登记").tells("发出前撤回转送：选错了单位")
                .act("转送、交办", form -> form.choose("方式", "转送").pick("unit", "安河县人力"));
        Nights.run(county);

        var office = CaseWork.open(BROWSER, Servers.city(), OFFICE, number);
        assertThat(office.link("撤回转送")).hasCount(0);
        office.act("请求退回", form -> form.write("原因", "经核实属市级管辖")).stands("已转送");
        Nights.run(county);

        CaseWork.open(BROWSER, Servers.county(), LABOUR_OFFICER, number).tells("请求承办单位退回：经核实属市级管辖")
                .act("答复退回请求", "同意退回", form -> { }).tells("同意退回转送单位");
        Nights.run(county);
        CaseWork.open(BROWSER, Servers.city(), OFFICE, number).stands("已登记");
    }
}
