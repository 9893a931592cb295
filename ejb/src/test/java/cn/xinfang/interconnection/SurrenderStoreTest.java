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
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.Route;
import cn.xinfang.petition.Task;
import cn.xinfang.petition.TaskKind;
import cn.xinfang.petition.assignment.Refer;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.petition.registration.ClassifyClaims;
import cn.xinfang.petition.registration.Correct;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.petition.registration.Registration;
import cn.xinfang.testing.ThreadTransactions;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A petition went out as an ordinary one and becomes restricted: what others hold of it goes, and both sides know that it went. */
class SurrenderStoreTest {

    private static final Claim WAGES = new Claim(1, "支付拖欠的工资", ClaimClass.APPEAL, Route.PETITION);
    private static final List<String> WORDS = List.of("王建设", "13900001234", "上磨村", "冬季工资", "修路");

    @TempDir
    static Path keys;

    private ThreeNodes nodes;

    @BeforeAll
    static void keys_of_all() throws Exception {
        ThreeNodes.createKeys(keys);
    }

    @BeforeEach
    void three_empty_nodes() throws Exception {
        nodes = new ThreeNodes(keys);
    }

    @AfterEach
    void stop() {
        nodes.close();
    }

    @Test
    void the_city_erases_what_it_held_with_its_attachment_and_both_sides_keep_the_receipt() throws Exception {
        AttachmentRef file = file(nodes.anhe);
        UUID id = nodes.receive(nodes.anhe, ANHE_OFFICE, letter(false, file), "hash");
        nodes.night(nodes.anhe);
        assertEquals("工地拖欠冬季工资", state(nodes.city, id).registration().matter().summary());
        assertTrue(nodes.city.the(AttachmentStore.class).holds(file.digest()));

        nodes.act(nodes.anhe, id, officer(ANHE_OFFICE), new Correct("来信人要求保密", letter(true, file)));
        nodes.night(nodes.anhe, nodes.anhe);

        assertEquals(Set.of(PartName.STUB), parts(nodes.city, id));
        assertEquals(List.of(), rowsWith(nodes.city, WORDS));
        assertFalse(nodes.city.the(AttachmentStore.class).holds(file.digest()));
        assertTrue(nodes.anhe.the(AttachmentStore.class).holds(file.digest()), "登记单位留存");
        for (TestNode node : List.of(nodes.city, nodes.anhe)) {
            List<String> told = told(node, id);
            assertTrue(told.contains("要求621300删除不再有权持有的内容。") && told.contains("621300已删除他方写入的内容和 1 个附件，只保留存根。"), told.toString());
        }
    }

    @Test
    void until_the_receipt_comes_the_registering_unit_has_it_to_do_within_two_nights() throws Exception {
        UUID id = nodes.receive(nodes.anhe, ANHE_OFFICE, letter(false), "hash");
        nodes.night(nodes.anhe);
        nodes.act(nodes.anhe, id, officer(ANHE_OFFICE), new Correct("来信人要求保密", letter(true)));
        nodes.anhe.the(Reactions.class).runPending();

        Task task = tasks(nodes.anhe, id).get(0);
        assertEquals(ANHE_OFFICE.code(), task.unit());
        assertEquals(DAY.plusDays(2), task.due());
        nodes.night(nodes.anhe, nodes.anhe);
        assertEquals(List.of(), tasks(nodes.anhe, id));
    }

    @Test
    void the_county_that_holds_it_keeps_it_and_gives_it_up_when_it_has_gone_on() throws Exception {
        UUID id = nodes.receive(nodes.city, CITY_OFFICE, letter(false), "hash");
        nodes.act(nodes.city, id, officer(CITY_OFFICE), new Refer(ReferralMode.TRANSFER, HEBIN_OFFICE, null, "陇信转〔2026〕1号", "请依法办理"));
        nodes.night(nodes.hebin);
        nodes.act(nodes.city, id, officer(CITY_OFFICE), new Correct("来信人要求保密", letter(true)));
        nodes.night(nodes.hebin, nodes.hebin);
        assertTrue(parts(nodes.hebin, id).contains(PartName.IDENTITY));
        assertEquals(List.of(), tasks(nodes.city, id));
    }

    @Test
    void when_the_restriction_is_lifted_the_city_gets_everything_again() throws Exception {
        AttachmentRef file = file(nodes.anhe);
        UUID id = nodes.receive(nodes.anhe, ANHE_OFFICE, letter(false, file), "hash");
        nodes.night(nodes.anhe);
        nodes.act(nodes.anhe, id, officer(ANHE_OFFICE), new Correct("来信人要求保密", letter(true, file)));
        nodes.night(nodes.anhe, nodes.anhe);
        nodes.act(nodes.anhe, id, officer(ANHE_OFFICE), new Correct("来信人不再要求保密", letter(false, file)));
        nodes.act(nodes.anhe, id, officer(ANHE_OFFICE), new ClassifyClaims(List.of(WAGES)));
        nodes.night(nodes.anhe, nodes.anhe);
        assertEquals("工地拖欠冬季工资", state(nodes.city, id).registration().matter().summary());
        assertTrue(nodes.city.the(AttachmentStore.class).holds(file.digest()));
    }

    @Test
    void what_never_left_is_not_asked_back() throws Exception {
        UUID id = nodes.receive(nodes.anhe, ANHE_OFFICE, letter(true), "hash");
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

    /** Rows of any table that hold one of the words in the clear. */
    private static List<String> rowsWith(TestNode node, List<String> words) {
        return node.the(Jdbi.class).withHandle(db -> {
            List<String> rows = new ArrayList<>();
            for (String table : db.select("select table_name from information_schema.tables where table_schema = 'xinfang' and table_type = 'BASE TABLE'")
                    .mapTo(String.class)) {
                rows.addAll(db.select("select t::text from xinfang." + table + " t").mapTo(String.class).list());
            }
            return rows.stream().filter(row -> words.stream().anyMatch(row::contains)).toList();
        });
    }

    private static AttachmentRef file(TestNode node) throws Exception {
        byte[] pdf = "%PDF-1.7\n%示例\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
        return node.the(AttachmentStore.class).store("工资条.pdf", () -> new ByteArrayInputStream(pdf));
    }

    private static Registration letter(boolean confidential, AttachmentRef... files) {
        Matter matter = new Matter("工地拖欠冬季工资", "本人王建设，在双泉镇修路，自去年十月起未领到工资。", "双泉镇", "求决", null, null, null, false, false);
        return new Registration(Channel.LETTER, DAY, DAY, null, "621321101", "0403", 1, 1, false, confidential, false, matter, List.of(WAGES),
                List.of(files), List.of(new Petitioner("王建设", "双泉镇上磨村", "13900001234", null, null, false)), null);
    }
}
