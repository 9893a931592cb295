package cn.xinfang.petition.assignment;

import cn.xinfang.kernel.Article;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.RunningTerm;
import cn.xinfang.petition.SliceState;
import cn.xinfang.petition.Task;
import cn.xinfang.petition.TaskKind;
import cn.xinfang.petition.UnitRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Who holds the petition.
 *
 * @param custody    raised at every hand-over; a handling entry with another number is refused
 * @param mode       how it came to the holder; null while it is with the unit that registered it
 * @param referrer   who sent it; null while it is with the unit that registered it
 * @param dueOn      date set in an assignment letter
 * @param arrivedOn  null while it is under way
 * @param objection  waiting for the sender's decision
 * @param returns    upheld objections so far
 * @param holders    every unit that ever held it, the present holder last
 * @param before     how the sender held it; null while it is with the unit that registered it
 */
public record AssignmentState(UnitRef holder, int custody, ReferralMode mode, UnitRef referrer, LocalDate dueOn,
                              String document, LocalDate arrivedOn, Objection objection, int returns, List<UnitRef> holders,
                              AssignmentState before) implements SliceState {

    public static final AssignmentState NONE = new AssignmentState(null, 0, null, null, null, null, null, null, 0, List.of(), null);

    public static AssignmentState heldBy(UnitRef unit, LocalDate since) {
        return new AssignmentState(unit, 1, null, null, null, null, since, null, 0, List.of(unit), null);
    }

    public String holderCode() {
        return holder == null ? null : holder.code();
    }

    public boolean arrived() {
        return arrivedOn != null;
    }

    /** Sent to another node and not yet there. */
    public boolean inTransit() {
        return holder != null && !arrived();
    }

    /** Who answers for it: whoever passed it on, until its arrival is noted. */
    public UnitRef responsible() {
        return inTransit() && before != null ? before.responsible() : holder;
    }

    /** What is under way has not left the hands of the one who sent it. */
    @Override
    public List<Task> tasks(PetitionState state) {
        return inTransit() && state.endedOn() == null
                ? List.of(new Task(TaskKind.AWAIT_ARRIVAL, responsible().code(), since(state), null,
                new Article(state.ruleSet().lawTitle(), Articles.referral(state.ruleSet())))) : List.of();
    }

    /** The day on which it was sent: its period for disposing ended with it. */
    private static LocalDate since(PetitionState state) {
        return state.terms().all().stream().filter(term -> !term.running()).map(RunningTerm::stoppedOn).max(LocalDate::compareTo)
                .orElse(state.registration().particulars().registeredOn());
    }

    /** Passed on by the unit that registered it, as an old record tells, which knows neither the day nor a letter. */
    public AssignmentState passedOnTo(UnitRef unit) {
        return unit.code().equals(holderCode()) ? this
                : new AssignmentState(unit, custody + 1, ReferralMode.TRANSFER, holder, null, null, arrivedOn, null, returns,
                List.of(holder, unit), this);
    }

    AssignmentState referred(PetitionReferred fact) {
        List<UnitRef> chain = new ArrayList<>(holders);
        chain.add(fact.to());
        LocalDate due = fact.mode() == ReferralMode.DESIGNATE ? dueOn : fact.terms().isEmpty() ? null : fact.terms().get(0).dueLegal();
        return new AssignmentState(fact.to(), fact.custody(), fact.mode(), fact.from(), due, fact.document(), null, null,
                returns, List.copyOf(chain), this);
    }

    AssignmentState arrived(LocalDate on) {
        return new AssignmentState(holder, custody, mode, referrer, dueOn, document, on, objection, returns, holders, before);
    }

    AssignmentState objected(Objection raised) {
        return new AssignmentState(holder, custody, mode, referrer, dueOn, document, arrivedOn, raised, returns, holders, before);
    }

    AssignmentState stays() {
        return new AssignmentState(holder, custody, mode, referrer, dueOn, document, arrivedOn, null, returns, holders, before);
    }

    /** Back with the sender, who now holds it as before he sent it. */
    AssignmentState returned(int newCustody) {
        List<UnitRef> chain = new ArrayList<>(holders);
        chain.add(referrer);
        return new AssignmentState(before.holder, newCustody, before.mode, before.referrer, before.dueOn, before.document,
                before.arrivedOn, null, returns + 1, List.copyOf(chain), before.before);
    }
}
