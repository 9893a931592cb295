package cn.xinfang.docket.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.petition.Channel;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.petition.registration.Registration;
import cn.xinfang.security.crypto.BlindIndex;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final BlindIndex PEOPLE = new BlindIndex(new byte[32]);
    private static final String WAGES = "我是双泉镇上磨村村民,自2025年10月起在镇新区安置楼工地做钢筋工,包工头一直没有发工资。到今年二月共拖欠我和另外十一名"
            + "工友工资十八万元。我们多次找项目部,项目部说钱已经给了包工头,包工头的电话打不通。请政府督促施工单位尽快把工资发给我们。";
    private static final String WAGES_AGAIN = "我是双泉镇上磨村的村民,上个月已经反映过:自2025年10月起在镇新区安置楼工地做钢筋工,包工头一直没有发工资,共拖欠我和另外"
            + "十一名工友工资十八万元。多次找项目部,项目部说钱已经给了包工头,包工头电话还是打不通。请政府尽快督促施工单位把工资发给我们。";
    private static final String WATER = "河口镇三社自来水管道去年冬天冻裂以后一直没有修好,一百多户人家要到两公里外的沟里挑水吃,老人和学生很不方便。"
            + "水管所说没有资金,镇上让我们等。请有关部门安排资金抢修管道,恢复供水。";

    @Test
    void the_same_letter_with_another_salutation_is_nearly_the_same_text() {
        assertTrue(similarity("尊敬的市长:" + WAGES, "县委书记您好。\n" + WAGES) >= 85);
        assertEquals(100, similarity(WAGES, WAGES.replace(",", "，\n ").replace("2025", "２０２５")), "标点、空白、全角不算差别");
    }

    @Test
    void a_letter_written_again_is_similar_and_another_matter_is_not() {
        assertTrue(similarity(WAGES, WAGES_AGAIN) >= 45, () -> "" + similarity(WAGES, WAGES_AGAIN));
        assertTrue(similarity(WAGES, WATER) <= 10, () -> "" + similarity(WAGES, WATER));
    }

    @Test
    void a_sketch_is_kept_as_256_bytes_and_read_back() {
        Sketch sketch = Sketch.of(WAGES).orElseThrow();
        assertEquals(256, sketch.bytes().length);
        assertArrayEquals(sketch.bytes(), Sketch.of(sketch.bytes()).bytes());
        assertEquals(Optional.empty(), Sketch.of("好。"));
    }

    @Test
    void nearly_the_same_texts_have_a_key_in_common_and_different_ones_none() {
        assertTrue(common(letter("621321101", "尊敬的市长:" + WAGES), letter("621321101", "书记:" + WAGES)) > 0);
        assertEquals(0, common(letter("621321101", WAGES), letter("621321101", WATER)));
    }

    @Test
    void nothing_is_found_in_another_county() {
        assertTrue(common(person("621321101", "王建设", "13900001234", null), person("621321102", "王建设", "13900001234", null)) > 0);
        assertEquals(0, common(person("621321101", "王建设", "13900001234", "621321198001010018"),
                person("621302101", "王建设", "13900001234", "621321198001010018")));
    }

    @Test
    void reports_and_confidential_petitions_find_nothing_and_are_found_by_nothing() {
        assertEquals(Optional.empty(), Fingerprint.of(registration("621321101", WAGES, true, ClaimClass.APPEAL, List.of()), PEOPLE));
        assertEquals(Optional.empty(), Fingerprint.of(registration("621321101", WAGES, false, ClaimClass.ACCUSATION, List.of()), PEOPLE));
        assertEquals(Optional.empty(), Fingerprint.of(registration(null, WAGES, false, ClaimClass.APPEAL, List.of()), PEOPLE));
    }

    @Test
    void a_key_says_neither_name_nor_number() {
        Fingerprint one = person("621321101", "王建设", null, null);
        assertNotEquals(one.keys(), person("621321101", "王建社", null, null).keys());
        assertEquals(Set.of(Trait.NAME), Set.copyOf(one.keys().values()));
    }

    @Test
    void a_common_name_is_no_reason_but_with_place_and_class_it_is() {
        Fingerprint wanted = person("621321101", "王建设", null, null);
        assertEquals(List.of(), Likeness.rank(wanted, Stream.of(found(wanted, "621321102", "0403"))));
        List<Likeness> likely = Likeness.rank(wanted, Stream.of(found(wanted, "621321101", "0403")));
        assertEquals(List.of("姓名相同", "属地相同", "内容分类相同"), likely.get(0).reasons());
    }

    @Test
    void the_same_document_weighs_more_than_a_telephone_and_both_more_than_half_the_text() {
        Fingerprint wanted = person("621321101", "王建设", "13900001234", "621321198001010018");
        Likeness.Found document = found(person("621321102", null, null, "621321198001010018"), "621321102", "0101");
        Likeness.Found phone = found(person("621321102", null, "139-0000-1234", null), "621321102", "0101");
        assertEquals(List.of(document.petition(), phone.petition()),
                Likeness.rank(wanted, Stream.of(phone, document)).stream().map(Likeness::petition).toList());
    }

    @Test
    void at_most_six_are_proposed() {
        Fingerprint wanted = person("621321101", "王建设", "13900001234", null);
        assertEquals(6, Likeness.rank(wanted, Stream.generate(() -> found(wanted, "621321101", "0403")).limit(40)).size());
    }

    private static int similarity(String one, String other) {
        return Sketch.of(one).orElseThrow().similarity(Sketch.of(other).orElseThrow());
    }

    private static int common(Fingerprint one, Fingerprint other) {
        Set<Long> common = new HashSet<>(one.keys().keySet());
        common.retainAll(other.keys().keySet());
        return common.size();
    }

    private static Likeness.Found found(Fingerprint it, String division, String contentClass) {
        return new Likeness.Found(UUID.randomUUID(), division, contentClass, List.copyOf(it.keys().keySet()), it.sketch());
    }

    private static Fingerprint letter(String division, String text) {
        return Fingerprint.of(registration(division, text, false, ClaimClass.APPEAL, List.of()), PEOPLE).orElseThrow();
    }

    private static Fingerprint person(String division, String name, String phone, String document) {
        return Fingerprint.of(registration(division, null, false, ClaimClass.APPEAL,
                Arrays.asList(new Petitioner(name, null, phone, null, document, false))), PEOPLE).orElseThrow();
    }

    private static Registration registration(String division, String text, boolean confidential, ClaimClass claimClass, List<Petitioner> people) {
        LocalDate day = LocalDate.of(2026, 3, 3);
        return new Registration(Channel.LETTER, day, day, null, division, "0403", 1, 1, false, confidential, false,
                new Matter(null, text, null, null, null, null, null, false, false), List.of(new Claim(1, "支付工资", claimClass, null)),
                List.of(), people, null);
    }
}
