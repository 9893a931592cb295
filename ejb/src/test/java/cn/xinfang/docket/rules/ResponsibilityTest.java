package cn.xinfang.docket.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Recorded;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.TwoNodes;
import cn.xinfang.petition.assignment.ObjectionDecided;
import cn.xinfang.petition.assignment.PetitionArrived;
import cn.xinfang.petition.assignment.PetitionReferred;
import cn.xinfang.petition.assignment.RecallAnswered;
import cn.xinfang.petition.linking.LeadMoved;
import cn.xinfang.petition.linking.LinkUndone;
import cn.xinfang.petition.linking.PetitionLinked;
import cn.xinfang.petition.registration.PetitionRegistered;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That no moment is without an owner, of every history of two nodes, tried on 100 runs of fixed seeds under each rule set. */
class ResponsibilityTest {

    /** With no other entry responsibility goes over. */
    private static final Set<Class<?>> HAND_OVERS = Set.of(PetitionRegistered.class, PetitionArrived.class, ObjectionDecided.class, RecallAnswered.class,
            PetitionLinked.class, LinkUndone.class, LeadMoved.class);

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void one_unit_answers_at_every_moment_from_the_registration_on(RuleSet rules) {
        seeds().forEach(seed -> {
            History<PetitionFact> history = history(seed, rules);
            List<Responsibility> chain = Responsibility.of(history);
            assertEquals(history.entries().get(0).header().at(), chain.get(0).from());
            for (int i = 1; i < chain.size(); i++) {
                assertEquals(chain.get(i - 1).to(), chain.get(i).from(), "seed " + seed);
                assertFalse(chain.get(i).from().isBefore(chain.get(i - 1).from()), "seed " + seed);
            }
            assertNull(chain.get(chain.size() - 1).to(), "seed " + seed);
        });
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void responsibility_goes_over_only_with_an_entry_that_hands_over_and_never_with_a_mere_referral(RuleSet rules) {
        seeds().forEach(seed -> {
            History<PetitionFact> history = history(seed, rules);
            for (int size = 2; size <= history.entries().size(); size++) {
                List<Responsibility> before = Responsibility.of(first(history, size - 1));
                List<Responsibility> after = Responsibility.of(first(history, size));
                PetitionFact fact = history.entries().get(size - 1).fact();
                assertTrue(after.size() == before.size() || HAND_OVERS.contains(fact.getClass()), "seed " + seed + " " + fact);
                if (fact instanceof PetitionReferred) {
                    assertEquals(before.get(before.size() - 1), after.get(after.size() - 1), "seed " + seed);
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void clocks_that_differ_make_neither_gap_nor_overlap(RuleSet rules) {
        seeds().forEach(seed -> {
            History<PetitionFact> history = history(seed, rules);
            List<Recorded<PetitionFact>> skewed = history.entries().stream().map(ResponsibilityTest::anHourBehindInTheCounty).toList();
            List<Responsibility> chain = Responsibility.of(new History<>(history.stream(), "petition", skewed.size(), skewed));
            for (int i = 1; i < chain.size(); i++) {
                OffsetDateTime from = chain.get(i).from();
                assertEquals(chain.get(i - 1).to(), from);
                assertFalse(from.isBefore(chain.get(i - 1).from()));
            }
        });
    }

    private static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    private static History<PetitionFact> history(long seed, RuleSet rules) {
        List<Recorded<PetitionFact>> entries = new ArrayList<>(
                TwoNodes.run(seed, 80, LocalDate.parse(rules == RuleSet.XFTL2005 ? "2010-03-01" : "2026-03-02")));
        entries.sort(Comparator.comparing(Recorded::header, EntryHeader.CAUSAL));
        return new History<>(TwoNodes.STREAM, "petition", entries.size(), entries);
    }

    private static History<PetitionFact> first(History<PetitionFact> history, int size) {
        return new History<>(history.stream(), "petition", size, history.entries().subList(0, size));
    }

    private static Recorded<PetitionFact> anHourBehindInTheCounty(Recorded<PetitionFact> entry) {
        EntryHeader h = entry.header();
        OffsetDateTime at = h.node().equals("621321") ? h.at().minusHours(1) : h.at();
        return new Recorded<>(new EntryHeader(h.id(), h.stream(), h.kind(), h.node(), h.incarnation(), h.number(), h.previous(), h.seen(), h.order(),
                h.type(), h.version(), h.author(), h.cause(), at, h.localOnly(), h.commitments()), entry.fact(), entry.parts());
    }
}
