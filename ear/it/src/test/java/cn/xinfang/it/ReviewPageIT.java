package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.kernel.Today;
import cn.xinfang.security.crypto.Sm3;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An answer is contested up to the last instance, on one day, by the pages of all who take part. */
class ReviewPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String SUMMARY = "河湾安置楼工地拖欠工资";
    private static final String BUREAU = "6213000000001080001";
    private static final String BUREAU_OFFICER = "songliping";
    private static final String BUREAU_HEAD = "guoweidong";
    private static final String GOVERNMENT = "陇宁市人民政府";
    private static final String GOVERNMENT_OFFICER = "fangzhimin";
    private static final String GOVERNMENT_HEAD = "xiechunli";
    private static final String OFFICE_OFFICER = "zhoujianping";
    private static final String OFFICE_HEAD = "maguoliang";
    private static final String PAPER = "拟复查、复核文书";
    private static final String SIGNATURE = "审签复查、复核文书";

    @Test
    void an_answer_is_annulled_given_again_upheld_and_final_and_the_whole_file_is_handed_out() throws Exception {
        var desk = Desk.open(Servers.city());
        var petition = desk.register("liumin", SUMMARY);
        desk.refer(OFFICE_OFFICER, petition, BUREAU);
        desk.answer(BUREAU_OFFICER, BUREAU_HEAD, petition, GOVERNMENT);
        var number = number(petition);

        var office = file(OFFICE_OFFICER, number);
        request(office, GOVERNMENT).stands("复查中");
        var government = file(GOVERNMENT_OFFICER, number);
        var governor = file(GOVERNMENT_HEAD, number);
        admit(government, governor);
        serve(government.again(), "复查申请告知书");
        decide(government, governor, "撤销并责令重新办理", form -> form.write("重新办理的期限（日）", "30")).stands("已受理");
        serve(government.again(), "复查意见书");

        answerAgain(number);

        request(office.again(), GOVERNMENT).stands("复查中");
        admit(government.again(), governor.again());
        hear(government.again());
        decide(government, governor.again(), "维持", form -> form.choose("复核机关", "省人民政府")).stands("已复查");
        serve(government.again(), "复查意见书");

        var head = file(OFFICE_HEAD, number);
        request(office.again(), "省人民政府").stands("复核中");
        admit(office, head.again());
        hear(office.again());
        decide(office, head.again(), "维持", form -> { }).stands("已复核终结");
        serve(office.again(), "复核意见书");

        assertBundleIsWhole(office);
        var repeat = number(again(desk));
        file(OFFICE_HEAD, repeat).act("并入已有件", form -> form.write("或输入编号", number)).stands("不再受理");
    }

    private static UUID again(Desk desk) throws Exception {
        var petition = desk.register("liumin", SUMMARY);
        desk.classify(OFFICE_OFFICER, petition);
        return petition;
    }

    private static CaseWork request(CaseWork file, String body) {
        return file.act("登记复查、复核申请", form -> form.write("收到申请的日期", today()).choose("复查、复核机关", body)
                .write("请求和理由", "欠薪月份和人数认定有误，请求重新核实。"));
    }

    private static void admit(CaseWork officer, CaseWork head) {
        officer.act(PAPER, form -> AccessibilityPageIT.assertAccessible(form.page()));
        head.again().act(SIGNATURE, "签发", form -> { });
    }

    private static CaseWork decide(CaseWork officer, CaseWork head, String outcome, Consumer<CaseWork.Form> consequence) {
        officer.again().act(PAPER, form -> {
            form.choose("结论", outcome);
            consequence.accept(form);
            form.write("查明的事实", "经查阅案卷和工资台账，情况已经核实。").write("理由", "原意见认定的月份与台账对照后得出。").write("依据", "《信访工作条例》第三十五条");
            AccessibilityPageIT.assertAccessible(form.page());
        });
        return head.again().act(SIGNATURE, "签发", form -> { });
    }

    private static void serve(CaseWork file, String paper) {
        file.act("送达复查、复核文书", form -> form.choose("文书", paper).write("日期", today()).choose("送达方式", "当面送达").write("签收人", "测试甲").write("凭证", "本人签收"));
    }

    private static void hear(CaseWork file) {
        file.act("组织听证", form -> form.write("听证日期", today()).write("地点", "二楼会议室").write("主持人", "副秘书长").write("参加人", "信访人、市人社局"))
                .act("组织听证", "听证开始", form -> form.write("开始日期", today()))
                .act("组织听证", "听证结束", form -> form.write("结束日期", today()).write("笔录", "双方就欠薪月份陈述意见。").write("结论", "多数意见认为台账可信。"));
    }

    /** The result that was annulled stands only where it is said what is different now. */
    private static void answerAgain(String number) {
        var officer = file(BUREAU_OFFICER, number);
        officer.act("拟处理意见", form -> {
            form.write("查明的事实", "经重新核对台账，欠薪月份与反映不符。").choose("结果", "不予支持").write("依据", "《保障农民工工资支付条例》第三条")
                    .write("答复", "不予支持。").write("复查机关", GOVERNMENT);
            form.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("确认办理")).click();
            assertThat(form.page().locator("#messages")).containsText("不得以同一事实和理由作出同样的结果");
            assertThat(form.page().getByLabel("答复", new Page.GetByLabelOptions().setExact(true))).hasValue("不予支持。");
            form.write("与被撤销意见的不同", "新调取的考勤记录证明信访人自九月起没有出工。");
        });
        file(BUREAU_HEAD, number).act("审签", "签发", form -> { });
        officer.again().act("登记送达", form -> form.choose("文书", "处理意见书").write("日期", today()).choose("送达方式", "当面送达").write("签收人", "测试甲")
                .write("凭证", "本人签收")).stands("已送达");
    }

    private static void assertBundleIsWhole(CaseWork file) throws IOException {
        var page = file.page();
        var files = unzip(page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("证据包")).click()).path());
        assertTrue(new String(files.get("目录.pdf"), UTF_8).startsWith("%PDF"));
        assertTrue(files.keySet().stream().anyMatch(name -> name.startsWith("文书/D12-2")), files.keySet().toString());
        var digests = new StringBuilder();
        files.forEach((name, content) -> digests.append(name.equals("校验值.txt") ? "" : "SM3 (" + name + ") = " + HexFormat.of().formatHex(Sm3.digest(content)) + "\n"));
        assertEquals(digests.toString(), new String(files.get("校验值.txt"), UTF_8));
    }

    private static Map<String, byte[]> unzip(Path archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(Files.newInputStream(archive), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String number(UUID petition) throws Exception {
        return new Database(Servers.city()).column("select number from petition where id = ?", petition).get(0);
    }

    private static CaseWork file(String account, String number) {
        return CaseWork.open(BROWSER, Servers.city(), account, number);
    }

    /** As the servers reckon. */
    private static String today() {
        return Today.of(Clock.systemUTC(), Optional.empty()).date().toString();
    }
}
