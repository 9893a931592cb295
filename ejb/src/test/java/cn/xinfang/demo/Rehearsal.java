package cn.xinfang.demo;

import cn.xinfang.demo.rules.Agency;
import cn.xinfang.demo.rules.Employee;
import cn.xinfang.demo.rules.PlannedPetition;
import cn.xinfang.demo.rules.Step;
import cn.xinfang.demo.rules.World;
import cn.xinfang.directory.rules.UnitKind;
import cn.xinfang.docket.rules.Visibility;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.law.TermRules;
import cn.xinfang.law.Terms;
import cn.xinfang.law.WorkCalendar;
import cn.xinfang.petition.Actor;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.handling.SignDraft;
import cn.xinfang.petition.registration.Register;
import cn.xinfang.security.Official;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Plays planned petitions on the pure core, as the desks would on a node. */
final class Rehearsal {

    private final World world;
    private final Terms terms;

    Rehearsal(World world, WorkCalendar calendar) {
        this.world = world;
        this.terms = new Terms(TermRules.STANDARD, calendar);
    }

    /** The petition after its last step; a refusal ends the rehearsal. */
    PetitionState play(PlannedPetition planned) {
        Actor clerk = actor(planned.clerk());
        UnitRef unit = new UnitRef(clerk.unit(), agency(clerk.unit()).name(), clerk.node(), clerk.office(), List.of());
        Decision registered = new Register("1".repeat(21), unit, planned.registration(), "hash")
                .decide(new Situation(planned.at().toLocalDate(), clerk, terms));
        PetitionState state = after(PetitionState.unborn(new UUID(0, planned.serial())), registered, planned, "registration");
        for (Step step : planned.steps()) {
            Actor actor = actor(step.username());
            if (!Visibility.allows(actor, state)) {
                throw new AssertionError(planned.serial() + " is not visible to " + actor);
            }
            Situation at = new Situation(step.at().toLocalDate(), actor, terms);
            state = after(state, Petition.decide(state, numbered(step.command()), at), planned, step.toString());
        }
        return state;
    }

    /** The desks give the numbers of papers out. */
    private static PetitionCommand numbered(PetitionCommand command) {
        return command instanceof SignDraft ? new SignDraft("陇示〔2026〕1号") : command;
    }

    private static PetitionState after(PetitionState before, Decision decision, PlannedPetition planned, String what) {
        if (decision instanceof Decision.Refused refused) {
            throw new AssertionError(planned.serial() + " → " + planned.outcome() + ", " + what, new RefusedException(refused.refusal()));
        }
        PetitionState state = before;
        for (PetitionFact fact : ((Decision.Facts) decision).facts()) {
            state = fact.on(state);
        }
        return state;
    }

    private Actor actor(String username) {
        Employee person = world.employees().stream().filter(it -> it.username().equals(username)).findFirst().orElseThrow();
        Agency unit = agency(person.unit());
        UUID account = UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8));
        return new Official(account, person.name(), unit.code(), unit.name(), unit.node(), unit.kind() == UnitKind.OFFICE,
                person.duties()).actor();
    }

    private Agency agency(String code) {
        return world.agencies().stream().filter(unit -> unit.code().equals(code)).findFirst().orElseThrow();
    }
}
