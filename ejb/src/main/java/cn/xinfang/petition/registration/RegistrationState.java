package cn.xinfang.petition.registration;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.TermRules;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.SliceState;
import cn.xinfang.petition.Status;
import cn.xinfang.petition.Task;
import cn.xinfang.petition.TaskKind;
import cn.xinfang.petition.UnitRef;
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

    /** A complaint of being obstructed is taken up by the head of the office on the day on which it comes. */
    private List<Task> takeUp(PetitionState state) {
        UnitRef holder = state.assignment().holder();
        boolean waits = Obstruction.of(this) && holder.office() && state.assignment().arrived()
                && Set.of(Status.REGISTERED, Status.TRANSFERRED).contains(state.status());
        return waits ? List.of(new Task(TaskKind.TAKE_UP_OBSTRUCTION, holder.code(), state.assignment().arrivedOn(), state.assignment().arrivedOn(),
                new Article(state.ruleSet().lawTitle(), Articles.noRetaliation(state.ruleSet())))) : List.of();
    }

    /** Whether this node holds only the stub. */
    public boolean stub() {
        return matter == null;
    }
}
