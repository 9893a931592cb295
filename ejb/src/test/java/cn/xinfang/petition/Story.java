package cn.xinfang.petition;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.fail;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.HolidayCsv;
import cn.xinfang.law.TermRules;
import cn.xinfang.law.Terms;
import cn.xinfang.law.WorkCalendar;
import cn.xinfang.petition.assignment.Arrival;
import cn.xinfang.petition.evaluation.EvaluationFact;
import cn.xinfang.petition.registration.ClassifyClaims;
import cn.xinfang.petition.registration.Register;
import cn.xinfang.petition.registration.Registration;
import cn.xinfang.petition.review.ReviewArrival;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A petition told day by day: commands of officials go through the core, its facts make the next state. */
final class Story {

    static final Terms TERMS = new Terms(TermRules.STANDARD, WorkCalendar.of("2026", HolidayCsv.shipped()));

    private static final UUID ID = new UUID(7, 1);

    private final List<PetitionFact> facts = new ArrayList<>();
    private PetitionState state = PetitionState.unborn(ID);
    private LocalDate today;

    private Story(LocalDate today) {
        this.today = today;
    }

    static Story unborn(String day) {
        return new Story(LocalDate.parse(day));
    }

    /** Registered on the day of receipt. */
    static Story registered(UnitRef unit, Registration registration) {
        Story story = new Story(registration.receivedOn());
        Register register = new Register("62130020260302100001" + 5, unit, registration, "hash");
        return story.happens(register.decide(story.situation(Town.clerk(unit))), "登记", Town.clerk(unit));
    }

    /** Registered, and each claim confirmed as it was entered. */
    static Story received(UnitRef unit, Registration registration) {
        return registered(unit, registration).does(Town.officer(unit), new ClassifyClaims(registration.claims()));
    }

    Story on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    Story later(int days) {
        today = today.plusDays(days);
        return this;
    }

    Story does(Actor actor, PetitionCommand command) {
        return happens(Petition.decide(state, command, situation(actor)), command.toString(), actor);
    }

    Refusal refuses(Actor actor, PetitionCommand command) {
        return assertInstanceOf(Decision.Refused.class, Petition.decide(state, command, situation(actor)), command.toString())
                .refusal();
    }

    /** The node of the receiver takes in tonight's package. */
    Story arrives() {
        facts(List.of(Arrival.of(state, state.assignment().holder().node(), today, TERMS).orElseThrow()));
        return this;
    }

    /** The node of the reviewing body takes in tonight's package. */
    Story requestArrives() {
        facts(List.of(ReviewArrival.of(state, state.review().current().request().body().desk().node(), today, TERMS).orElseThrow()));
        return this;
    }

    Story fact(PetitionFact... more) {
        facts(Arrays.asList(more));
        return this;
    }

    PetitionState state() {
        return state;
    }

    List<PetitionFact> facts() {
        return facts;
    }

    LocalDate today() {
        return today;
    }

    RunningTerm term(ClockKind kind) {
        return state.terms().latest(kind).orElseThrow(() -> new AssertionError("没有 " + kind));
    }

    Situation situation(Actor actor) {
        return new Situation(today, actor, TERMS);
    }

    private Story happens(Decision decision, String what, Actor actor) {
        if (decision instanceof Decision.Refused refused) {
            fail(today + " " + what + ": " + refused.refusal());
        }
        List<PetitionFact> more = ((Decision.Facts) decision).facts();
        facts(more);
        if (more.stream().noneMatch(EvaluationFact.class::isInstance)) {
            Set<UUID> hands = new HashSet<>(state.hands().accounts());
            hands.add(actor.account());
            state = state.with(new Hands(Set.copyOf(hands)));
        }
        return this;
    }

    private void facts(List<PetitionFact> more) {
        for (PetitionFact fact : more) {
            facts.add(fact);
            state = fact.on(state);
        }
    }
}
