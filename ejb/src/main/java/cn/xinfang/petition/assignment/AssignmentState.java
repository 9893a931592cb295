package cn.xinfang.petition.assignment;

import cn.xinfang.kernel.Article;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.SliceState;
import cn.xinfang.petition.Status;
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
 * @param sentOn     the day of the hand-over; null while it is with the unit that registered it, and of an old record
 * @param arrivedOn  null while it is under way
 * @param recalledOn the day on which the sender asked for it back; null where the holder has nothing to answer
 * @param objection  waiting for the sender's decision
 * @param returns    upheld objections so far
 * @param holders    every unit that ever held it, the present holder last
 * @param before     how the sender held it; null while it is with the unit that registered it
 */
public record AssignmentState(UnitRef holder, int custody, ReferralMode mode, UnitRef referrer, LocalDate dueOn,
                              String document, LocalDate sentOn, LocalDate arrivedOn, LocalDate recalledOn, Objection objection,
                              int returns, List<UnitRef> holders, AssignmentState before) implements SliceState {

    public static final AssignmentState NONE = new AssignmentState(null, 0, null, null, null, null, null, null, null, null, 0, List.of(), null);

    public static AssignmentState heldBy(UnitRef unit, LocalDate since) {
        return new AssignmentState(unit, 1, null, null, null, null, null, since, null, null, 0, List.of(unit), null);
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

    /** Whether the holder owes the sender an answer: what it has accepted it does not give back. */
    public boolean recallOpen(PetitionState state) {
        return recalledOn != null && arrived() && (state.status() == Status.TRANSFERRED || state.status() == Status.ASSIGNED);
    }

    /** What is under way has not left the hands of the one who sent it, and is to be there the next day. */
    @Override
    public List<Task> tasks(PetitionState state) {
        Article article = new Article(state.ruleSet().lawTitle(), Articles.referral(state.ruleSet()));
        if (inTransit() && state.endedOn() == null) {
            return List.of(new Task(TaskKind.AWAIT_ARRIVAL, responsible().code(), sentOn, sentOn.plusDays(1), article));
        }
        return recallOpen(state) ? List.of(new Task(TaskKind.ANSWER_RECALL, holderCode(), recalledOn, null, article)) : List.of();
    }

    /** Passed on by the unit that registered it, as an old record tells, which knows neither the day nor a letter. */
    public AssignmentState passedOnTo(UnitRef unit) {
        return unit.code().equals(holderCode()) ? this
                : new AssignmentState(unit, custody + 1, ReferralMode.TRANSFER, holder, null, null, null, arrivedOn, null, null, returns,
                List.of(holder, unit), this);
    }

    AssignmentState referred(PetitionReferred fact) {
        LocalDate due = fact.mode() == ReferralMode.DESIGNATE ? dueOn : fact.terms().isEmpty() ? null : fact.terms().get(0).dueLegal();
        return new AssignmentState(fact.to(), fact.custody(), fact.mode(), fact.from(), due, fact.document(), fact.on(), null,
                null, null, returns, chainWith(fact.to()), this);
    }

    AssignmentState arrived(LocalDate on) {
        return new AssignmentState(holder, custody, mode, referrer, dueOn, document, sentOn, on, recalledOn, objection, returns, holders, before);
    }

    AssignmentState objected(Objection raised) {
        return new AssignmentState(holder, custody, mode, referrer, dueOn, document, sentOn, arrivedOn, recalledOn, raised, returns, holders, before);
    }

    AssignmentState stays() {
        return new AssignmentState(holder, custody, mode, referrer, dueOn, document, sentOn, arrivedOn, recalledOn, null, returns, holders, before);
    }

    /** The sender asks for it back, or, with null, has his answer. */
    AssignmentState recalled(LocalDate on) {
        return new AssignmentState(holder, custody, mode, referrer, dueOn, document, sentOn, arrivedOn, on, objection, returns, holders, before);
    }

    /** Back with the sender, who now holds it as before he sent it. */
    AssignmentState returned(int newCustody) {
        return asBefore(newCustody, returns + 1, chainWith(referrer));
    }

    /** Given back to the sender, who asked for it. */
    AssignmentState givenBack(int newCustody) {
        return asBefore(newCustody, returns, chainWith(referrer));
    }

    /** As if it had never been sent: who was to receive it never held it. */
    AssignmentState cancelled(int newCustody) {
        return asBefore(newCustody, returns, before.holders);
    }

    private AssignmentState asBefore(int newCustody, int returned, List<UnitRef> chain) {
        return new AssignmentState(before.holder, newCustody, before.mode, before.referrer, before.dueOn, before.document,
                before.sentOn, before.arrivedOn, null, null, returned, chain, before.before);
    }

    private List<UnitRef> chainWith(UnitRef unit) {
        List<UnitRef> chain = new ArrayList<>(holders);
        chain.add(unit);
        return List.copyOf(chain);
    }
}
