package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.xinfang.kernel.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is competent, as officials of several units settle it on their pages. */
class CompetencePageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String OFFICE = "zhoujianping";
    private static final String LABOUR = "6213000000001080001";
    private static final String LABOUR_OFFICER = "songliping";
    private static final String LABOUR_HEAD = "guoweidong";
    private static final String ROADS_OFFICER = "luhongjun";
    private static final String HOUSING_OFFICER = "dongxiufeng";
    private static final String GOVERNMENT_HEAD = "xiechunli";

    @Test
    void a_petition_that_is_returned_twice_is_given_to_a_unit_by_the_common_superior() throws Exception {
        var number = arrived("北街工程款与工资争议", LABOUR);
        city(LABOUR_OFFICER, number).act("提出异议", form -> form.write("理由", "该工程由市住房和城乡建设局管理，不属于本局职权范围。"));
        city(OFFICE, number).act("核实异议", "异议成立，退回", form -> form.write("说明", "经核实同意退回。"))
                .act("转送、交办", form -> form.choose("方式", "转送").pick("unit", "陇宁市交通运输"));
        var work = city(ROADS_OFFICER, number);
        assertThat(work.link("提出异议")).hasCount(0);
        work.act("提请处理受理争议", form -> form.pick("party", "陇宁市人力").write("不属于本单位职权范围的理由", "拖欠工资由人力资源和社会保障局处理，不属于本局职权。"))
                .stands("异议待核实");
        city(GOVERNMENT_HEAD, number).act("决定受理单位", form -> form.pick("unit", "陇宁市人力").write("书面材料", "陇政办〔2026〕7号")
                .write("决定的理由", "拖欠工资由人力资源和社会保障部门主管。")).stands("已转送");
        var labour = city(LABOUR_OFFICER, number).tells("决定由陇宁市人力资源和社会保障局受理");
        assertThat(labour.link("提出异议")).hasCount(0);
        assertThat(labour.link("提请处理受理争议")).hasCount(0);
        assertThat(labour.page().locator("#responsible tbody tr")).hasCount(5);
    }

    @Test
    void an_official_who_is_recused_cannot_act_and_a_second_unit_answers_its_part() throws Exception {
        var number = arrived("南街商铺装修押金争议", LABOUR);
        city(LABOUR_OFFICER, number).act("接办", form -> form.page().getByLabel("本人与该信访事项、信访人没有直接利害关系").check());
        city(LABOUR_HEAD, number).act("拟受理", form -> form.write("办理途径和程序", "信访程序，由本局调查处理").write("联系人和电话", "0999-8200000"))
                .act("审签", "签发", form -> { }).stands("已受理")
                .act("请求会办", form -> form.pick("unit", "陇宁市住房").write("答复期限", today().plusDays(10).toString())
                        .write("请对方办理的内容", "核实装修备案情况"));
        city(HOUSING_OFFICER, number).act("答复会办", form -> form.write("办理情况和依据", "该商铺已备案，押金由物业保管。"));
        var labour = city(LABOUR_OFFICER, number);
        assertThat(labour.page().locator("#parts")).containsText("已答复");
        labour.act("申请回避", form -> form.write("理由", "与信访人是亲属"));
        assertThat(labour.link("拟处理意见")).hasCount(0);
        city(LABOUR_HEAD, number).act("决定回避", "决定回避", form -> form.write("决定的理由", "情况属实，由其他人员接办。")).tells("决定回避");
    }

    @Test
    void a_simple_matter_is_handled_with_short_periods_and_may_go_back_to_the_ordinary_way() throws Exception {
        var number = arrived("东街垃圾清运时间咨询", LABOUR);
        var work = city(LABOUR_OFFICER, number).act("适用简易办理", form -> form.choose("适用简易办理的情形", "涉及群众日常生产生活、时效性强，应当即时处理"))
                .tells("适用简易办理");
        assertThat(work.page().locator(".tag:has-text('简易办理')")).hasCount(1);
        work.act("转为普通程序", form -> form.write("转为普通程序的原因", "需要现场测量")).tells("转为普通程序：需要现场测量");
        assertThat(work.link("适用简易办理")).hasCount(0);
    }

    private static String arrived(String summary, String unit) throws Exception {
        var desk = Desk.open(Servers.city());
        var petition = desk.register("liumin", summary);
        desk.refer(OFFICE, petition, unit);
        return new Database(Servers.city()).column("select number from petition where id = ?", petition).get(0);
    }

    private static CaseWork city(String account, String number) {
        return CaseWork.open(BROWSER, Servers.city(), account, number);
    }

    /** As the servers reckon. */
    private static LocalDate today() {
        return Today.of(Clock.systemUTC(), Optional.empty()).date();
    }
}
