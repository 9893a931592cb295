package cn.xinfang.petition;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Recorded;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.assignment.AssignmentState;
import cn.xinfang.petition.assignment.ObjectionDecided;
import cn.xinfang.petition.assignment.PetitionArrived;
import cn.xinfang.petition.assignment.PetitionReferred;
import cn.xinfang.petition.assignment.RecallAnswered;
import cn.xinfang.petition.assignment.RecallAsked;
import cn.xinfang.petition.assignment.ReferralCancelled;
import cn.xinfang.petition.handling.OpinionIssued;
import cn.xinfang.petition.handling.PetitionAccepted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every history of two nodes, tried on 200 runs of fixed seeds. */
class ReplayTest {

    private static final int STEPS = 90;

    private static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @Test
    void the_runs_reach_every_status() {
        Set<Status> reached = EnumSet.noneOf(Status.class);
        seeds().forEach(seed -> {
            List<Recorded<PetitionFact>> entries = TwoNodes.run(seed, STEPS);
            prefixes(entries).forEach(prefix -> reached.add(TwoNodes.fold(prefix).status()));
        });
        assertEquals(EnumSet.allOf(Status.class), reached);
    }

    @Test
    void entries_that_arrive_in_another_order_make_the_same_petition() {
        seeds().forEach(seed -> {
            List<Recorded<PetitionFact>> entries = TwoNodes.run(seed, STEPS);
            List<Recorded<PetitionFact>> shuffled = new ArrayList<>(entries);
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(TwoNodes.fold(entries), TwoNodes.fold(shuffled), () -> "seed " + seed);
        });
    }

    @Test
    void whatever_a_node_has_received_so_far_can_be_read() {
        seeds().forEach(seed -> prefixes(TwoNodes.run(seed, STEPS)).forEach(prefix ->
                assertDoesNotThrow(() -> TwoNodes.fold(prefix), () -> "seed " + seed)));
    }

    @Test
    void a_node_with_stubs_only_knows_status_holder_and_periods() {
        seeds().forEach(seed -> {
            List<Recorded<PetitionFact>> entries = TwoNodes.run(seed, STEPS);
            for (Set<PartName> held : List.of(Set.of(PartName.STUB), Set.of(PartName.STUB, PartName.CONTENT),
                    Set.of(PartName.STUB, PartName.IDENTITY), Set.of(PartName.STUB, PartName.SEALED))) {
                List<Recorded<PetitionFact>> stubs = entries.stream().map(entry ->
                        new Recorded<>(entry.header(), Stubs.only(entry.fact(), held), held)).toList();
                assertEquals(outline(TwoNodes.fold(entries)), outline(TwoNodes.fold(stubs)), () -> "seed " + seed + " " + held);
            }
        });
    }

    @Test
    void a_stub_offers_its_actions_without_failing() {
        for (Stage stage : Stage.values()) {
            Story stub = Stubs.withoutContent(stage.under(RuleSet.XFGZTL2022));
            for (Relation relation : Relation.values()) {
                relation.at(stage, null).ifPresent(actor ->
                        assertDoesNotThrow(() -> Petition.options(stub.state(), stub.situation(actor)), stage + " " + relation));
            }
        }
    }

    @Test
    void facts_of_an_old_custody_change_nothing() {
        PetitionState now = Stage.已转送.under(RuleSet.XFGZTL2022).state();
        int old = now.assignment().custody() - 1;
        for (PetitionFact late : List.of(new PetitionArrived(old, now.assignment().arrivedOn(), List.of()),
                new PetitionReferred(old, null, null, Town.CITY_OFFICE, Town.COUNTY_ROADS, List.of(), null, null),
                new ObjectionDecided(old, false, null, null), new ObjectionDecided(old, true, null, null),
                new ReferralCancelled(old, null, null), new RecallAsked(old, null, null), new RecallAnswered(old, true, null, null), new RecallAnswered(old, false, null, null),
                new PetitionAccepted(old, null, List.of(), null, Acts.ACCEPTANCE), new OpinionIssued(old, null, null, null, null))) {
            assertEquals(now, late.on(now), late.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void nothing_binds_an_official_of_a_petition_that_was_withdrawn_filed_answered_or_served(Stage stage) {
        PetitionState state = stage.under(RuleSet.XFGZTL2022).state();
        boolean done = state.known() && Set.of(Status.WITHDRAWN, Status.FILED, Status.ANSWERED, Status.VERIFIED, Status.SERVED)
                .contains(state.status());
        assertTrue(!done || state.terms().mostUrgent().isEmpty(), () -> stage + " " + state.terms());
    }

    private record Outline(Status status, AssignmentState assignment, RunningTerms terms, boolean restricted, boolean classified) {
    }

    private static Outline outline(PetitionState state) {
        AssignmentState assignment = state.assignment();
        AssignmentState bare = new AssignmentState(assignment.holder(), assignment.custody(), assignment.mode(), assignment.referrer(),
                assignment.dueOn(), assignment.document(), assignment.sentOn(), assignment.arrivedOn(), assignment.recalledOn(), null, assignment.returns(), assignment.holders(), null);
        return new Outline(state.status(), bare, state.terms(), state.registration().restricted(), state.registration().classified());
    }

    /** What a node may hold at some time: with every entry all that its author had seen. */
    private static Stream<List<Recorded<PetitionFact>>> prefixes(List<Recorded<PetitionFact>> entries) {
        List<Recorded<PetitionFact>> sorted = entries.stream()
                .sorted((a, b) -> EntryHeader.CAUSAL.compare(a.header(), b.header())).toList();
        Stream<List<Recorded<PetitionFact>>> byOrder = Stream.iterate(1, size -> size <= sorted.size(), size -> size + 1)
                .map(size -> sorted.subList(0, size));
        return Stream.concat(byOrder, sorted.stream().map(last -> seenBy(last, sorted)));
    }

    private static List<Recorded<PetitionFact>> seenBy(Recorded<PetitionFact> last, List<Recorded<PetitionFact>> all) {
        Map<String, Long> seen = new HashMap<>(last.header().seen());
        seen.put(last.header().node(), last.header().number());
        return all.stream().filter(entry -> entry.header().number() <= seen.getOrDefault(entry.header().node(), 0L))
                .collect(Collectors.toList());
    }
}
