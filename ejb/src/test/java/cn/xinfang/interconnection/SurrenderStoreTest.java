package cn.xinfang.interconnection;

import static cn.xinfang.interconnection.ThreeNodes.ANHE_OFFICE;
import static cn.xinfang.interconnection.ThreeNodes.CITY_OFFICE;
import static cn.xinfang.interconnection.ThreeNodes.DAY;
import static cn.xinfang.interconnection.ThreeNodes.HEBIN_OFFICE;
import static cn.xinfang.interconnection.ThreeNodes.officer;
import static cn.xinfang.interconnection.ThreeNodes.state;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.attachment.AttachmentStore;
import cn.xinfang.docket.rules.Sentences;
import cn.xinfang.journal.Journal;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Reactions;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.Task;
import cn.xinfang.petition.TaskKind;
import cn.xinfang.petition.assignment.Refer;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.petition.registration.ClassifyClaims;
import cn.xinfang.petition.registration.Correct;
import cn.xinfang.testing.ThreadTransactions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A petition went out as an ordinary one and becomes restricted: what others hold of it goes, and both sides know that it went. */
class SurrenderStoreTest extends CityAndCounties {

    @Test
    void the_city_erases_what_it_held_with_its_attachment_and_both_sides_keep_the_receipt() throws Exception {
        AttachmentRef file = ThreeNodes.file(nodes.anhe);
        UUID id = nodes.receive(nodes.anhe, ANHE_OFFICE, ThreeNodes.letter(false, file), "hash");
        nodes.night(nodes.anhe);
        assertEquals("工地拖欠冬季工资", state(nodes.city, id).registration().matter().summary());
        assertTrue(nodes.city.the(AttachmentStore.class).holds(file.digest()));

        nodes.act(nodes.anhe, id, officer(ANHE_OFFICE), new Correct("来信人要求保密", ThreeNodes.letter(true, file)));
        nodes.night(nodes.anhe, nodes.anhe);

        assertEquals(Set.of(PartName.STUB), parts(nodes.city, id));
        assertEquals(List.of(), ThreeNodes.rowsWith(nodes.city, ThreeNodes.WORDS));
        assertFalse(nodes.city.the(AttachmentStore.class).holds(file.digest()));
        assertTrue(nodes.anhe.the(AttachmentStore.class).holds(file.digest()), "登记单位留存");
        for (TestNode node : List.of(nodes.city, nodes.anhe)) {
            List<String> told = told(node, id);
            assertTrue(told.contains("要求621300删除不再有权持有的内容。") && told.contains("621300已删除他方写入的内容和 1 个附件，只保留存根。"), told.toString());
        }
    }

    @Test
    void until_the_receipt_comes_the_registering_unit_has_it_to_do_within_two_nights() throws Exception {
        UUID id = nodes.receive(nodes.anhe, ANHE_OFFICE, ThreeNodes.letter(false), "hash");
        nodes.night(nodes.anhe);
        nodes.act(nodes.anhe, id, officer(ANHE_OFFICE), new Correct("来信人要求保密", ThreeNodes.letter(true)));
        nodes.anhe.the(Reactions.class).runPending();

        Task task = tasks(nodes.anhe, id).get(0);
        assertEquals(ANHE_OFFICE.code(), task.unit());
        assertEquals(DAY.plusDays(2), task.due());
        nodes.night(nodes.anhe, nodes.anhe);
        assertEquals(List.of(), tasks(nodes.anhe, id));
    }

    @Test
    void the_county_that_holds_it_keeps_it_and_gives_it_up_when_it_has_gone_on() throws Exception {
        UUID id = nodes.receive(nodes.city, CITY_OFFICE, ThreeNodes.letter(true), "hash");
        nodes.act(nodes.city, id, officer(CITY_OFFICE), new Refer(ReferralMode.TRANSFER, HEBIN_OFFICE, null, "陇信转〔2026〕1号", "请依法办理"));
        nodes.night(nodes.hebin);
        nodes.arrive(nodes.hebin, id);
        nodes.night(nodes.hebin, nodes.hebin);
        assertTrue(parts(nodes.hebin, id).contains(PartName.IDENTITY));

        nodes.act(nodes.hebin, id, officer(HEBIN_OFFICE), new Refer(ReferralMode.TRANSFER, CITY_OFFICE, null, "河信报〔2026〕1号", "不属本区管辖"));
        nodes.night(nodes.hebin, nodes.hebin);
        assertTrue(parts(nodes.hebin, id).contains(PartName.IDENTITY), "对方接收以前仍由河滨区负责");
        nodes.arrive(nodes.city, id);
        nodes.night(nodes.hebin, nodes.hebin);

        assertEquals(List.of(), ThreeNodes.rowsWith(nodes.hebin, ThreeNodes.WORDS));
        assertEquals(List.of(Set.of(PartName.STUB, PartName.CONTENT)), nodes.hebin.entries(id).stream()
                .filter(entry -> entry.header().type().equals("PetitionReferred") && entry.header().node().equals(ThreeNodes.HEBIN))
                .map(entry -> entry.parts().keySet()).toList(), "自己写的留存");
        assertTrue(nodes.hebin.entries(id).stream().filter(entry -> !entry.header().node().equals(ThreeNodes.HEBIN))
                .allMatch(entry -> Set.of(PartName.STUB).containsAll(entry.parts().keySet())));
        assertEquals(List.of(), tasks(nodes.city, id));
    }

    @Test
    void when_the_restriction_is_lifted_the_city_gets_everything_again() throws Exception {
        AttachmentRef file = ThreeNodes.file(nodes.anhe);
        UUID id = nodes.receive(nodes.anhe, ANHE_OFFICE, ThreeNodes.letter(false, file), "hash");
        nodes.night(nodes.anhe);
        nodes.act(nodes.anhe, id, officer(ANHE_OFFICE), new Correct("来信人要求保密", ThreeNodes.letter(true, file)));
        nodes.night(nodes.anhe, nodes.anhe);
        nodes.act(nodes.anhe, id, officer(ANHE_OFFICE), new Correct("来信人不再要求保密", ThreeNodes.letter(false, file)));
        nodes.act(nodes.anhe, id, officer(ANHE_OFFICE), new ClassifyClaims(List.of(ThreeNodes.WAGES)));
        nodes.night(nodes.anhe, nodes.anhe);
        assertEquals("工地拖欠冬季工资", state(nodes.city, id).registration().matter().summary());
        assertTrue(nodes.city.the(AttachmentStore.class).holds(file.digest()));
    }

    @Test
    void what_never_left_is_not_asked_back() throws Exception {
        UUID id = nodes.receive(nodes.anhe, ANHE_OFFICE, ThreeNodes.letter(true), "hash");
        nodes.night(nodes.anhe, nodes.anhe);
        assertTrue(told(nodes.anhe, id).stream().noneMatch(it -> it.contains("删除")));
    }

    private static Set<PartName> parts(TestNode node, UUID id) {
        return node.entries(id).stream().flatMap(entry -> entry.parts().keySet().stream()).collect(Collectors.toSet());
    }

    private static List<Task> tasks(TestNode node, UUID id) throws Exception {
        return state(node, id).tasks().stream().filter(it -> it.kind() == TaskKind.AWAIT_SURRENDER).toList();
    }

    private static List<String> told(TestNode node, UUID id) throws Exception {
        return node.the(ThreadTransactions.class).inNew(() -> node.the(Journal.class).read(id, PetitionFact.class).entries().stream()
                .map(entry -> Sentences.of(entry.fact())).toList());
    }
}
