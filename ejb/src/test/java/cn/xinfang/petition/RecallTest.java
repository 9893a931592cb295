package cn.xinfang.petition;

import static cn.xinfang.petition.Letters.WAGES;
import static cn.xinfang.petition.Town.CITY_OFFICE;
import static cn.xinfang.petition.Town.COUNTY_LABOUR;
import static cn.xinfang.petition.Town.COUNTY_OFFICE;
import static cn.xinfang.petition.Town.RIVER_OFFICE;
import static cn.xinfang.petition.Town.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.assignment.AnswerRecall;
import cn.xinfang.petition.assignment.AssignmentState;
import cn.xinfang.petition.assignment.CancelReferral;
import cn.xinfang.petition.assignment.Recall;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A referral is taken back: before it leaves by the sender alone, afterwards only with the receiver's consent. */
class RecallTest {

    static PetitionCommand command(Action action) {
        return switch (action) {
            case CANCEL_REFERRAL -> new CancelReferral(false, "选错了单位");
            case RECALL -> new Recall("选错了单位");
            default -> new AnswerRecall(true, null);
        };
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void a_cancelled_referral_leaves_the_petition_as_if_it_had_not_been_sent(RuleSet rules) {
        Story story = Stage.已登记.under(rules);
        AssignmentState before = story.state().assignment();
        RunningTerm disposing = story.term(ClockKind.T01);
        story.does(officer(CITY_OFFICE), Acts.transfer(COUNTY_OFFICE)).does(officer(CITY_OFFICE), command(Action.CANCEL_REFERRAL));
        AssignmentState after = story.state().assignment();
        assertEquals(List.of(before.holder(), before.holders(), before.arrivedOn()), List.of(after.holder(), after.holders(), after.arrivedOn()));
        assertEquals(disposing, story.term(ClockKind.T01));
        assertEquals(before.custody() + 2, after.custody());
        story.does(officer(CITY_OFFICE), Acts.transfer(RIVER_OFFICE));
        assertEquals(RIVER_OFFICE, story.state().assignment().holder());
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void what_is_under_way_is_to_be_there_the_next_day_and_its_sender_has_to_see_to_it(RuleSet rules) {
        Story story = Stage.在途.under(rules);
        Task task = story.state().tasks().get(0);
        assertEquals(List.of(TaskKind.AWAIT_ARRIVAL, CITY_OFFICE.code(), story.today(), story.today().plusDays(1)),
                List.of(task.kind(), task.unit(), task.since(), task.due()));
        assertEquals(List.of(), story.later(3).arrives().state().tasks());
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void a_receiver_that_agrees_gives_it_back_and_the_old_periods_of_the_sender_run_on(RuleSet rules) {
        Story story = Stage.在途.under(rules);
        LocalDate due = story.term(ClockKind.T01).term().dueLegal();
        story.later(1).does(officer(CITY_OFFICE), command(Action.RECALL));
        assertTrue(story.state().assignment().inTransit());
        story.arrives();
        assertEquals(COUNTY_OFFICE, story.state().assignment().responsible());
        assertTrue(story.state().tasks().stream().anyMatch(it -> it.kind() == TaskKind.ANSWER_RECALL && it.unit().equals(COUNTY_OFFICE.code())));
        story.later(1).does(officer(COUNTY_OFFICE), command(Action.ANSWER_RECALL));
        assertEquals(CITY_OFFICE, story.state().assignment().responsible());
        assertEquals(due, story.state().terms().running(ClockKind.T01).orElseThrow().term().dueLegal());
        assertFalse(story.state().terms().all().stream().anyMatch(it -> it.running() && COUNTY_OFFICE.code().equals(it.unit())));
        story.does(officer(CITY_OFFICE), Acts.transfer(COUNTY_OFFICE));
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void a_receiver_that_refuses_keeps_it_and_nothing_is_reset(RuleSet rules) {
        Story story = Stage.已转送.under(rules);
        PetitionState before = story.state();
        story.does(officer(COUNTY_OFFICE), command(Action.RECALL))
                .does(officer(COUNTY_LABOUR), new AnswerRecall(false, "已经着手调查。"));
        assertEquals(before.assignment(), story.state().assignment());
        assertEquals(before.terms(), story.state().terms());
        story.does(officer(COUNTY_OFFICE), command(Action.RECALL));
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void what_the_receiver_accepts_or_passes_on_is_not_given_back(RuleSet rules) {
        Story accepted = Stage.请求退回.under(rules).does(officer(COUNTY_LABOUR), Acts.draft(Acts.ACCEPTANCE)).does(Town.head(COUNTY_LABOUR), Acts.sign());
        assertEquals("WRONG_STATUS", accepted.refuses(officer(COUNTY_LABOUR), command(Action.ANSWER_RECALL)).code());
        assertFalse(accepted.state().tasks().stream().anyMatch(it -> it.kind() == TaskKind.ANSWER_RECALL));

        Story passed = Stage.转到县局.under(rules).does(officer(CITY_OFFICE), command(Action.RECALL))
                .does(officer(COUNTY_OFFICE), Acts.transfer(COUNTY_LABOUR));
        assertEquals("NO_RECALL", passed.refuses(officer(COUNTY_LABOUR), command(Action.ANSWER_RECALL)).code());
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void an_arrival_and_a_cancellation_that_did_not_see_each_other_leave_one_of_both(RuleSet rules) {
        Story sent = Stage.在途.under(rules);
        var arrived = sent.state();
        Story cancelled = Stage.在途.under(rules).does(officer(CITY_OFFICE), command(Action.CANCEL_REFERRAL));
        PetitionFact cancellation = cancelled.facts().get(cancelled.facts().size() - 1);
        PetitionFact arrival = sent.arrives().facts().get(sent.facts().size() - 1);
        assertEquals(sent.state(), cancellation.on(sent.state()));
        assertEquals(cancellation.on(arrived), arrival.on(cancellation.on(arrived)));
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void only_who_sent_it_takes_it_back(RuleSet rules) {
        Story story = Story.received(CITY_OFFICE, Letters.letter(Stage.已登记.under(rules).today(), WAGES))
                .does(officer(CITY_OFFICE), Acts.transfer(COUNTY_OFFICE));
        assertEquals("NOT_REFERRER", story.refuses(officer(COUNTY_OFFICE), command(Action.CANCEL_REFERRAL)).code());
        assertEquals("NOT_UNDER_WAY", story.arrives().refuses(officer(CITY_OFFICE), command(Action.CANCEL_REFERRAL)).code());
    }
}
