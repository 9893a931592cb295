package cn.xinfang.docket.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.journal.FactCodec;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.assistance.AssistanceKind;
import cn.xinfang.petition.assistance.AssistanceRecorded;
import cn.xinfang.petition.assistance.Consent;
import cn.xinfang.petition.closing.CheckItem;
import cn.xinfang.petition.closing.ReturnedForRework;
import cn.xinfang.petition.handling.DocumentServed;
import cn.xinfang.petition.handling.DraftSubmitted;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.handling.PetitionerContacted;
import cn.xinfang.petition.handling.ServiceMeans;
import cn.xinfang.petition.linking.LinkKind;
import cn.xinfang.petition.linking.LinkNoted;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    @Test
    void every_fact_of_a_petition_has_a_sentence() {
        Set<Class<?>> facts = PetitionFact.SLICES.stream().flatMap(slice -> Stream.of(slice.getPermittedSubclasses())).collect(Collectors.toSet());
        assertEquals(facts, Sentences.facts());
    }

    @Test
    void a_service_names_notice_day_and_means_but_not_the_recipient() {
        String sentence = Sentences.of(new DocumentServed(2, NoticeKind.OPINION, DAY, List.of(), ServiceMeans.POST, "王建设", "EMS 1234567"));
        assertEquals("处理意见书于 2026-03-09 邮寄送达：EMS 1234567。", sentence);
    }

    @Test
    void a_return_lists_the_defects_in_the_order_of_the_check_list() {
        assertEquals("退回重办：事实清楚、依据明确、附件齐全，请补充台账。", Sentences.of(new ReturnedForRework(DAY,
                EnumSet.of(CheckItem.ATTACHMENTS_COMPLETE, CheckItem.FACTS_AND_BASIS), "请补充台账")));
    }

    @Test
    void a_note_of_a_repeat_of_an_overdue_petition_says_that_it_is_to_be_supervised() {
        UnitRef office = new UnitRef("1", "安河县信访局", "621321", true, List.of());
        assertEquals("重复件 621321202603091000015 并入本件，由安河县信访局登记，写给县长。本件逾期未答复，应当督办。", Sentences.of(
                new LinkNoted(new UUID(1, 1), "621321202603091000015", LinkKind.REPEAT, DAY, office, true, "县长")));
    }

    @Test
    void a_service_to_the_petitioner_tells_how_he_agreed() {
        assertEquals("代书(2026-03-09，本人按指印)：不识字。",
                Sentences.of(new AssistanceRecorded(AssistanceKind.SCRIBING, DAY, Consent.FINGERPRINT, "不识字")));
        assertEquals("导访(2026-03-09)。", Sentences.of(new AssistanceRecorded(AssistanceKind.GUIDANCE, DAY, null, null)));
    }

    @Test
    void a_remark_that_ends_with_a_full_stop_does_not_make_two() {
        assertEquals("联系信访人(2026-03-09，电话)：说明需补工资表。",
                Sentences.of(new PetitionerContacted(DAY, "赵宁", "电话", "说明需补工资表。")));
    }

    @Test
    void what_a_node_does_not_hold_is_left_out() {
        FactCodec codec = new FactCodec(PetitionFact.SLICES);
        for (PetitionFact whole : List.of(new DraftSubmitted(null, null, "王芳", null), new PetitionerContacted(DAY, "赵宁", "电话", "说明"),
                new ReturnedForRework(DAY, EnumSet.of(CheckItem.SIGNED_AT_LEVEL), "意见"))) {
            Map<PartName, byte[]> parts = codec.parts(whole);
            parts.keySet().retainAll(Set.of(PartName.STUB));
            String sentence = Sentences.of((PetitionFact) codec.read(whole.getClass().getSimpleName(), parts));
            assertTrue(Set.of("提交文书审签。", "联系信访人。", "退回重办。").contains(sentence), sentence);
        }
    }
}
