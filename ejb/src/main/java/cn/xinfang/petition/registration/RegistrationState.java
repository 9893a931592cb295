package cn.xinfang.petition.registration;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.law.TermRules;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.SliceState;
import cn.xinfang.petition.Status;
import cn.xinfang.petition.Task;
import cn.xinfang.petition.TaskKind;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.handling.LeadInText.Led;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The registration block. Matter, claims, petitioners and accused are null where this node does not hold those parts.
 *
 * @param classified a person confirmed class and route of every claim
 */
public record RegistrationState(Particulars particulars, boolean restricted, boolean classified, Matter matter,
                                List<Claim> claims, List<AttachmentRef> attachments, String queryCodeHash,
                                List<Petitioner> petitioners, Accused accused) implements SliceState {

    /** A person confirmed the classes as they were registered. */
    public RegistrationState confirmed() {
        return classified(restricted, claims);
    }

    RegistrationState classified(boolean nowRestricted, List<Claim> confirmed) {
        return new RegistrationState(particulars, nowRestricted, true, matter, confirmed, attachments, queryCodeHash,
                petitioners, accused);
    }

    /** Claims that were led into a procedure have its route from now on. */
    public RegistrationState rerouted(List<Led> led, RuleSet rules) {
        return new RegistrationState(particulars, restricted, classified, matter, claims.stream().map(claim -> led.stream()
                .filter(it -> it.number() == claim.number()).findFirst()
                .map(it -> new Claim(claim.number(), claim.text(), claim.claimClass(), it.route()).on(it.way()).confirmed(rules)).orElse(claim)).toList(),
                attachments, queryCodeHash, petitioners, accused);
    }

    @Override
    public List<Task> tasks(PetitionState state) {
        return Stream.concat(report(state).stream(), takeUp(state).stream()).toList();
    }

    /** A major and urgent matter is reported at once (T15); old records were reported in their time. */
    private List<Task> report(PetitionState state) {
        if (!particulars.urgent() || state.supervision().reported() != null || state.origin() != null) {
            return List.of();
        }
        LocalDate on = particulars.registeredOn();
        return TermRules.STANDARD.rule(ClockKind.T15, particulars.ruleSet(), on)
                .map(rule -> new Task(TaskKind.REPORT_URGENT, particulars.unit().code(), on, on, rule.article())).stream().toList();
    }

    RegistrationState withCode(String newHash) {
        return new RegistrationState(particulars, restricted, classified, matter, claims, attachments, newHash, petitioners, accused);
    }

    RegistrationState withPetitioners(List<Petitioner> corrected) {
        return new RegistrationState(particulars, restricted, classified, matter, claims, attachments, queryCodeHash, corrected, accused);
    }

    /** Whether somebody can be told in writing: not where name or address is not known. */
    public boolean reachable() {
        return !particulars.anonymous() && petitioners != null && petitioners.stream().anyMatch(Petitioner::reachable);
    }

    /** A complaint of being obstructed is taken up on the day on which it comes; who was asked to elect representatives is asked again. */
    private List<Task> takeUp(PetitionState state) {
        UnitRef holder = state.assignment().holder();
        boolean undone = state.assignment().arrived() && Set.of(Status.REGISTERED, Status.TRANSFERRED).contains(state.status());
        if (undone && holder.office() && Obstruction.of(this)) {
            LocalDate since = state.assignment().arrivedOn();
            return List.of(new Task(TaskKind.TAKE_UP_OBSTRUCTION, holder.code(), since, since, article(state, Articles.noRetaliation(state.ruleSet()))));
        }
        boolean unrepresented = state.status() == Status.REGISTERED && state.presentation().electionAsked() && petitioners != null
                && petitioners.stream().noneMatch(Petitioner::representative);
        return unrepresented ? List.of(new Task(TaskKind.NAME_REPRESENTATIVES, holder.code(), particulars.registeredOn(), null,
                article(state, Articles.representatives(state.ruleSet())))) : List.of();
    }

    private static Article article(PetitionState state, String place) {
        return new Article(state.ruleSet().lawTitle(), place);
    }

    /** Whether this node holds only the stub. */
    public boolean stub() {
        return matter == null;
    }
}
