package cn.xinfang.reference;

import static cn.xinfang.reference.Office.withCity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.counsel.PolicyLibrary;
import cn.xinfang.counsel.SampleReplies;
import cn.xinfang.counsel.rules.Policy;
import cn.xinfang.counsel.rules.PolicyKind;
import cn.xinfang.counsel.rules.SampleReply;
import cn.xinfang.counsel.store.CounselStore;
import cn.xinfang.petition.Action;
import cn.xinfang.reference.rules.ReferenceTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CounselStoreTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void a_policy_that_the_city_writes_is_suggested_and_one_that_ended_is_not() {
        withCity(TODAY, office -> {
            assertEquals(List.of("农民工工资支付应急周转", "法律援助"), titles(office, "0401"));
            office.carryOut(new Wish.Write(ReferenceTable.POLICY, TODAY, Map.of("code", "0603", "title", "欠薪法律服务", "number", "陇人社发〔2026〕1号",
                    "kind", "OTHER", "content_classes", "04;0811", "gives", "法律咨询", "eligible", "农民工", "office", "工会")));
            office.carryOut(new Wish.End(ReferenceTable.POLICY, TODAY, "0602", null));
            assertEquals(List.of("欠薪法律服务", "法律援助"), titles(office, "0401"));
        });
    }

    @Test
    void a_policy_for_a_class_that_does_not_exist_is_refused() {
        withCity(TODAY, office -> assertEquals("“内容分类”不存在：0499", office.propose(new Wish.Write(ReferenceTable.POLICY, TODAY,
                Map.of("code", "0101", "content_classes", "0704;0499"))).refused().get(0).reason()));
    }

    @Test
    void samples_about_the_class_come_first_and_other_classes_and_acts_are_left_out() {
        withCity(TODAY, office -> {
            var samples = new SampleReplies(new CounselStore(office.sql()));
            assertEquals(List.of("0403", "0401", "0402"), samples.of("DRAFT_OPINION", "0201").stream().map(SampleReply::code).toList());
            assertEquals(List.of("0401", "0402"), samples.of("DRAFT_OPINION", "0401").stream().map(SampleReply::code).toList());
        });
    }

    @Test
    void every_act_of_a_sample_is_an_action_and_every_kind_of_policy_is_known() {
        assertTrue(ReferenceTable.SAMPLE_REPLY.column("act").orElseThrow().choices().keySet().stream().allMatch(act -> Action.valueOf(act).name().equals(act)));
        ReferenceTable.POLICY.column("kind").orElseThrow().choices()
                .forEach((kind, label) -> assertEquals(label, PolicyKind.valueOf(kind).label()));
    }

    private static List<String> titles(Office office, String contentClass) {
        return new PolicyLibrary(new CounselStore(office.sql())).suggested(contentClass, List.of()).matching().stream().map(Policy::title).toList();
    }
}
