package cn.xinfang.interconnection;

import static cn.xinfang.interconnection.ThreeNodes.ANHE;
import static cn.xinfang.interconnection.ThreeNodes.ANHE_LABOUR;
import static cn.xinfang.interconnection.ThreeNodes.ANHE_OFFICE;
import static cn.xinfang.interconnection.ThreeNodes.CITY_OFFICE;
import static cn.xinfang.interconnection.ThreeNodes.DAY;
import static cn.xinfang.interconnection.ThreeNodes.HEBIN;
import static cn.xinfang.interconnection.ThreeNodes.HEBIN_OFFICE;
import static cn.xinfang.interconnection.ThreeNodes.officer;
import static cn.xinfang.interconnection.ThreeNodes.state;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.directory.Calendars;
import cn.xinfang.docket.rules.Responsibility;
import cn.xinfang.interconnection.store.DepartureStore;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PackageStore.Direction;
import cn.xinfang.interconnection.store.PackageStore.PackageRow;
import cn.xinfang.journal.Journal;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.Actor;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Route;
import cn.xinfang.petition.Seat;
import cn.xinfang.petition.Task;
import cn.xinfang.petition.TaskKind;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.assignment.AnswerRecall;
import cn.xinfang.petition.assignment.CancelReferral;
import cn.xinfang.petition.assignment.DecideObjection;
import cn.xinfang.petition.assignment.PetitionReferred;
import cn.xinfang.petition.assignment.RaiseObjection;
import cn.xinfang.petition.assignment.Recall;
import cn.xinfang.petition.assignment.Refer;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.petition.cohandling.AnswerPart;
import cn.xinfang.petition.cohandling.AskPart;
import cn.xinfang.petition.handling.AcceptanceText;
import cn.xinfang.petition.handling.SignDraft;
import cn.xinfang.petition.handling.SubmitDraft;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.petition.registration.Registration;
import cn.xinfang.petition.supervision.AnswerSupervision;
import cn.xinfang.petition.supervision.CloseSupervision;
import cn.xinfang.petition.supervision.Demand;
import cn.xinfang.petition.supervision.Supervise;
import cn.xinfang.petition.supervision.SupervisionLevel;
import cn.xinfang.petition.supervision.SupervisionTrigger;
import cn.xinfang.routing.ArrivalReactor;
import cn.xinfang.testing.ThreadTransactions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A petition goes from node to node and back: who holds it, who answers for it, and who knows. */
class HandOverStoreTest {

    private static final Claim WAGES = new Claim(1, "支付拖欠的工资", ClaimClass.APPEAL, Route.PETITION);

    private static final UnitRef HEBIN_ROADS = new UnitRef("6213020000001100001", "河滨区交通运输局", HEBIN, false, List.of());

    @TempDir
    static Path keys;

    private static ThreeNodes nodes;

    @BeforeAll
    static void three_empty_nodes() throws Exception {
        ThreeNodes.createKeys(keys);
        nodes = new ThreeNodes(keys, ArrivalReactor.class, cn.xinfang.casework.Arrivals.class, Calendars.class,
                Departures.class, DepartureStore.class);
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    @Test
    void what_is_cancelled_before_its_package_is_written_never_reaches_the_county() throws Exception {
        UUID id = sentToAnhe();
        assertFalse(cancelled(nodes.city, id, ANHE));
        nodes.night(nodes.anhe);
        assertEquals(List.of(), nodes.anhe.entries(id));
        PetitionState state = state(nodes.city, id);
        assertEquals(CITY_OFFICE, state.assignment().holder());
        assertTrue(state.terms().running(ClockKind.T01).isPresent());
    }

    @Test
    void what_is_in_a_package_can_only_be_asked_for_and_the_county_gives_it_back() throws Exception {
        UUID id = sentToAnhe();
        nodes.city.the(Outbox.class).after(ANHE, lastSent()).orElseThrow();
        assertTrue(cancelled(nodes.city, id, ANHE), "已经装包");
        nodes.act(nodes.city, id, officer(CITY_OFFICE), new Recall("选错了单位"));
        nodes.night(nodes.anhe);
        assertEquals(ANHE_OFFICE, state(nodes.city, id).assignment().responsible());
        assertTrue(tasks(nodes.anhe, id).stream().anyMatch(it -> it.kind() == TaskKind.ANSWER_RECALL && it.unit().equals(ANHE_OFFICE.code())));
        nodes.act(nodes.anhe, id, officer(ANHE_OFFICE), new AnswerRecall(true, null));
        nodes.night(nodes.anhe);
        for (TestNode node : List.of(nodes.city, nodes.anhe)) {
            assertEquals(CITY_OFFICE, state(node, id).assignment().responsible());
            assertEquals(3, state(node, id).assignment().custody());
        }
        assertEquals(responsible(nodes.city, id), responsible(nodes.anhe, id));
    }

    /** Of eight referrals that are cancelled while their package is written each is either here or there, and never both or neither. */
    @Test
    void package_and_cancellation_at_the_same_moment_leave_one_of_both() throws Exception {
        List<UUID> sent = new ArrayList<>();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 8; round++) {
                UUID id = sentToAnhe();
                sent.add(id);
                long last = lastSent();
                Callable<Boolean> writes = () -> nodes.city.the(Outbox.class).after(ANHE, last).isPresent();
                Callable<Boolean> cancels = () -> cancelled(nodes.city, id, ANHE);
                List<Callable<Boolean>> both = round % 2 == 0 ? List.of(writes, cancels) : List.of(cancels, writes);
                for (Future<Boolean> done : two.invokeAll(both)) {
                    done.get();
                }
            }
        } finally {
            two.shutdownNow();
        }
        nodes.night(nodes.anhe);
        for (UUID id : sent) {
            boolean there = !nodes.anhe.entries(id).isEmpty();
            assertEquals(there ? ANHE_OFFICE : CITY_OFFICE, state(nodes.city, id).assignment().responsible());
            assertEquals(there ? 2 : 3, state(nodes.city, id).assignment().custody());
        }
    }

    @Test
    void a_county_sends_to_another_county_through_the_city_and_the_objection_comes_back_the_same_way() throws Exception {
        UUID id = nodes.receive(nodes.anhe, ANHE_OFFICE, letter(), "hash");
        nodes.act(nodes.anhe, id, officer(ANHE_OFFICE), transfer(HEBIN_OFFICE));
        nodes.night(nodes.anhe);
        assertEquals(ANHE_OFFICE, state(nodes.city, id).assignment().responsible(), "转到半路仍由转出单位负责");
        nodes.night(nodes.hebin, nodes.anhe);
        everywhere(id, HEBIN_OFFICE);
        nodes.act(nodes.hebin, id, officer(HEBIN_OFFICE), new RaiseObjection("该工地在安河县境内，不属于本区职权范围。", null));
        nodes.night(nodes.hebin, nodes.anhe);
        everywhere(id, HEBIN_OFFICE);
        nodes.act(nodes.anhe, id, officer(ANHE_OFFICE), new DecideObjection(true, "经核实同意退回。"));
        nodes.night(nodes.anhe, nodes.hebin);
        everywhere(id, ANHE_OFFICE);
    }

    @Test
    void a_county_cancels_what_it_sent_to_another_county_only_until_its_package_for_the_city_is_written() throws Exception {
        UUID kept = nodes.receive(nodes.anhe, ANHE_OFFICE, letter(), "hash");
        nodes.act(nodes.anhe, kept, officer(ANHE_OFFICE), transfer(HEBIN_OFFICE));
        assertFalse(cancelled(nodes.anhe, kept, HEBIN));
        UUID gone = nodes.receive(nodes.anhe, ANHE_OFFICE, letter(), "hash");
        nodes.act(nodes.anhe, gone, officer(ANHE_OFFICE), transfer(HEBIN_OFFICE));
        nodes.night(nodes.anhe);
        assertTrue(cancelled(nodes.anhe, gone, HEBIN));
        nodes.night(nodes.hebin, nodes.anhe);
        everywhere(gone, HEBIN_OFFICE);
        assertEquals(List.of(), nodes.hebin.entries(kept));
        assertEquals(ANHE_OFFICE, state(nodes.city, kept).assignment().responsible());
    }

    @Test
    void the_city_supervises_what_a_county_holds_and_follows_it_there_and_back() throws Exception {
        UUID id = nodes.receive(nodes.anhe, ANHE_OFFICE, letter(), "hash");
        nodes.act(nodes.anhe, id, officer(ANHE_OFFICE), transfer(ANHE_LABOUR));
        nodes.night(nodes.anhe);
        nodes.act(nodes.city, id, officer(CITY_OFFICE), new Supervise(new UUID(9, 9), CITY_OFFICE, SupervisionTrigger.OTHER,
                new Demand(SupervisionLevel.LETTER, DAY.plusDays(10), "市领导批示：查清欠薪，限期答复。"), "陇信督〔2026〕1号"));
        nodes.night(nodes.anhe);
        Task task = tasks(nodes.anhe, id).get(0);
        assertEquals(List.of(TaskKind.ANSWER_SUPERVISION, ANHE_LABOUR.code(), DAY.plusDays(10)), List.of(task.kind(), task.unit(), task.due()));
        nodes.act(nodes.anhe, id, officer(ANHE_LABOUR), new AnswerSupervision("已责令用人单位本周付清。"));
        nodes.night(nodes.anhe);
        Task verify = tasks(nodes.city, id).get(0);
        assertEquals(List.of(TaskKind.VERIFY_SUPERVISION, CITY_OFFICE.code()), List.of(verify.kind(), verify.unit()));
        nodes.act(nodes.city, id, officer(CITY_OFFICE), new CloseSupervision("电话回访信访人，工资已收到。"));
        nodes.night(nodes.anhe);
        assertEquals(List.of(), tasks(nodes.anhe, id));
        assertEquals(state(nodes.city, id).supervision(), state(nodes.anhe, id).supervision());
    }

    private static long lastSent() {
        return nodes.city.the(PackageStore.class).last(ANHE, Direction.OUT).map(PackageRow::number).orElse(0L);
    }

    @Test
    void a_unit_of_another_county_answers_its_part_and_the_lead_goes_on() throws Exception {
        UUID id = nodes.receive(nodes.anhe, ANHE_OFFICE, letter(), "hash");
        nodes.act(nodes.anhe, id, officer(ANHE_OFFICE), transfer(ANHE_LABOUR));
        nodes.act(nodes.anhe, id, officer(ANHE_LABOUR), new SubmitDraft(new UUID(8, 8), new AcceptanceText("由本局调查处理。", "王经办 0930-1234567")));
        nodes.act(nodes.anhe, id, new Actor(new UUID(1, 2), "负责人", ANHE_LABOUR.code(), false, ANHE, Set.of(Seat.UNIT_HEAD)), new SignDraft("安人社信〔2026〕1号"));
        nodes.act(nodes.anhe, id, officer(ANHE_LABOUR), new AskPart(HEBIN_ROADS, DAY.plusDays(10), "核实工程款支付情况"));
        nodes.night(nodes.anhe, nodes.hebin);
        Task asked = tasks(nodes.hebin, id).get(0);
        assertEquals(List.of(TaskKind.ANSWER_PART, HEBIN_ROADS.code(), DAY.plusDays(10)), List.of(asked.kind(), asked.unit(), asked.due()));
        assertEquals("工地拖欠冬季工资", state(nodes.hebin, id).registration().matter().summary());
        nodes.act(nodes.hebin, id, officer(HEBIN_ROADS), new AnswerPart(1, "工程款已付清。"));
        nodes.night(nodes.hebin, nodes.anhe);
        assertEquals("工程款已付清。", state(nodes.anhe, id).coHandling().parts().get(0).answer().answer());
        assertEquals(ANHE_LABOUR, state(nodes.hebin, id).assignment().responsible());
    }

    private UUID sentToAnhe() throws Exception {
        UUID id = nodes.receive(nodes.city, CITY_OFFICE, letter(), "hash");
        nodes.act(nodes.city, id, officer(CITY_OFFICE), transfer(ANHE_OFFICE));
        return id;
    }

    /** As the desk does it. Says whether the referral had left. */
    private boolean cancelled(TestNode node, UUID id, String to) throws Exception {
        return node.the(ThreadTransactions.class).inNew(() -> {
            boolean left = node.the(Departures.class).left(id, PetitionReferred.class, to);
            if (!left) {
                nodes.actNow(node, id, officer(node == nodes.city ? CITY_OFFICE : ANHE_OFFICE), new CancelReferral(false, "选错了单位"));
            }
            return left;
        });
    }

    private void everywhere(UUID id, UnitRef responsible) throws Exception {
        for (TestNode node : List.of(nodes.city, nodes.anhe, nodes.hebin)) {
            assertEquals(responsible, state(node, id).assignment().responsible(), node.code());
            assertEquals(responsible(nodes.anhe, id), responsible(node, id), node.code());
        }
    }

    /** Who answered from when on. */
    private static List<String> responsible(TestNode node, UUID id) throws Exception {
        return node.the(ThreadTransactions.class).inNew(() -> Responsibility.of(node.the(Journal.class).read(id, PetitionFact.class)).stream()
                .map(it -> it.unit().code() + " " + it.from().toInstant()).toList());
    }

    private static List<Task> tasks(TestNode node, UUID id) throws Exception {
        return state(node, id).tasks();
    }

    private static Refer transfer(UnitRef to) {
        return new Refer(ReferralMode.TRANSFER, to, null, "陇信转〔2026〕1号", "请依法办理");
    }

    private static Registration letter() {
        Matter matter = new Matter("工地拖欠冬季工资", "本人在双泉镇修路，自去年十月起未领到工资。", "双泉镇", "求决", null, null, null, false, false);
        return new Registration(Channel.LETTER, DAY, DAY, null, "621321101", "0403", 1, 1, false, false, false, matter, List.of(WAGES),
                List.of(), List.of(new Petitioner("王建设", "双泉镇上磨村", "13900001234", null, null, false)), null);
    }
}
