package cn.xinfang.petition.review;

import cn.xinfang.kernel.Article;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.SliceState;
import cn.xinfang.petition.Status;
import cn.xinfang.petition.Task;
import cn.xinfang.petition.TaskKind;
import cn.xinfang.petition.handling.DocumentServed;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.handling.OpinionIssued;
import cn.xinfang.petition.linking.LinkNoted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What became of the opinion above the unit that gave it.
 *
 * @param rounds   the latest last
 * @param draft    waiting for signature on the body's node; null elsewhere
 * @param toServe  signed papers of the body that the petitioner has not received
 * @param annulled the opinion that the unit has to replace by another; null where none was annulled for that
 * @param helpedOn when help was last given after the end; null if never
 * @param endedOn  when the procedure ended without a re-examination; null if it has not
 */
public record ReviewState(List<Round> rounds, ReviewDraft draft, Set<NoticeKind> toServe, OpinionIssued annulled, LocalDate helpedOn,
                          LocalDate endedOn) implements SliceState {

    public static final ReviewState NONE = new ReviewState(List.of(), null, Set.of(), null, null, null);

    /** The latest round; null where no review was requested. */
    public Round current() {
        return rounds.isEmpty() ? null : rounds.get(rounds.size() - 1);
    }

    /** The latest round if it has that number; else null, and what speaks of it changes nothing. */
    Round round(int number) {
        return rounds.size() == number && number > 0 ? current() : null;
    }

    /** The latest decision, whether or not a later request was declined. */
    public Optional<Round> decided() {
        return rounds.stream().filter(round -> round.decision() != null).reduce((first, second) -> second);
    }

    /** The re-examination that ended the procedure for good. */
    public Optional<Round> conclusive() {
        return decided().filter(round -> round.request().instance() == Instance.RE_EXAMINATION && round.decision().outcome() != ReviewOutcome.REDO);
    }

    /** What can be requested next: a re-examination of a review that left the petition decided, else a review. */
    public Instance next() {
        return decided().filter(round -> round.request().instance() == Instance.REVIEW && round.decision().outcome() != ReviewOutcome.REDO)
                .map(round -> Instance.RE_EXAMINATION).orElse(Instance.REVIEW);
    }

    /** Where the petition stands by what happened here; empty where the unit's own handling says it. */
    public Optional<Status> status() {
        if (endedOn != null) {
            return Optional.of(Status.PROCEDURE_ENDED);
        }
        if (!rounds.isEmpty() && current().open()) {
            return Optional.of(current().request().instance() == Instance.REVIEW ? Status.REVIEWING : Status.RE_EXAMINING);
        }
        return decided().filter(round -> round.decision().outcome() != ReviewOutcome.REDO)
                .map(round -> round.request().instance() == Instance.REVIEW ? Status.REVIEWED : Status.CONCLUDED);
    }

    /** The day on which it ended; null while it has not. */
    public LocalDate endedOnBy() {
        return conclusive().map(round -> round.decision().on()).orElse(endedOn);
    }

    /** The round that a paper of its body comes from: the latest that has one. */
    public Optional<Round> issuing(NoticeKind notice) {
        return rounds.stream().filter(round -> round.signedOn(notice) != null).reduce((first, second) -> second);
    }

    /** Whether that paper told the petitioner that his request is not taken up. */
    public boolean declinedBy(NoticeKind notice) {
        return issuing(notice).filter(round -> !round.accepted()).isPresent();
    }

    /** Whether a unit has papers to serve. */
    public boolean serves(String unit) {
        return !papersOf(unit).isEmpty();
    }

    /** Those that it has to serve. */
    public List<NoticeKind> papersOf(String unit) {
        return toServe.stream().filter(notice -> issuing(notice).filter(round -> round.desk().equals(unit)).isPresent()).toList();
    }

    @Override
    public List<Task> tasks(PetitionState state) {
        List<Task> tasks = new ArrayList<>(body(state));
        toServe.forEach(notice -> issuing(notice).ifPresent(round -> tasks.add(task(TaskKind.SERVE_REVIEW, state, round, round.signedOn(notice)))));
        conclusive().map(round -> helpSince(round, state)).filter(since -> helpedOn == null || helpedOn.isBefore(since))
                .ifPresent(since -> tasks.add(new Task(TaskKind.HELP, state.assignment().holderCode(), since, null, GiveHelp.ARTICLE)));
        return tasks;
    }

    /** What the body has to do next. */
    private List<Task> body(PetitionState state) {
        if (rounds.isEmpty() || !current().open() || current().arrivedOn() == null) {
            return List.of();
        }
        if (draft != null) {
            return List.of(task(TaskKind.SIGN_REVIEW, state, current(), current().arrivedOn()));
        }
        return List.of(current().admission() == null ? task(TaskKind.ADMIT_REVIEW, state, current(), current().arrivedOn())
                : task(TaskKind.DECIDE_REVIEW, state, current(), current().admission().on()));
    }

    private static Task task(TaskKind kind, PetitionState state, Round round, LocalDate since) {
        Instance instance = round.request().instance();
        return new Task(kind, round.desk(), since, state.terms().running(instance.clock()).map(it -> it.term().dueLegal()).orElse(null),
                new Article(state.ruleSet().lawTitle(), instance.article(state.ruleSet())));
    }

    /** The end, or the last time that the petitioner came again after it. */
    private static LocalDate helpSince(Round conclusive, PetitionState state) {
        LocalDate end = conclusive.decision().on();
        return state.linking().joining().stream().map(LinkNoted::on).filter(on -> on.isAfter(end)).max(Comparator.naturalOrder()).orElse(end);
    }

    ReviewState requested(ReviewRequested request) {
        List<Round> more = new ArrayList<>(rounds);
        more.add(Round.of(request));
        return new ReviewState(List.copyOf(more), null, toServe, annulled, helpedOn, null);
    }

    ReviewState with(Round changed) {
        List<Round> next = new ArrayList<>(rounds);
        next.set(changed.number() - 1, changed);
        return new ReviewState(List.copyOf(next), draft, toServe, annulled, helpedOn, endedOn);
    }

    /** With a draft that waits for signature, or with none. */
    public ReviewState withDraft(ReviewDraft waiting) {
        return new ReviewState(rounds, waiting, toServe, annulled, helpedOn, endedOn);
    }

    ReviewState toServe(NoticeKind notice) {
        Set<NoticeKind> more = EnumSet.of(notice);
        more.addAll(toServe);
        return new ReviewState(rounds, draft, more, annulled, helpedOn, endedOn);
    }

    /** The petitioner has one of its papers. */
    public ReviewState served(DocumentServed service) {
        Set<NoticeKind> left = EnumSet.noneOf(NoticeKind.class);
        left.addAll(toServe);
        left.remove(service.notice());
        ReviewState without = new ReviewState(rounds, draft, left, annulled, helpedOn, endedOn);
        return issuing(service.notice()).filter(round -> round.request().instance().opinion() == service.notice())
                .map(round -> without.with(round.served(service.on()))).orElse(without);
    }

    ReviewState annulling(OpinionIssued opinion) {
        return new ReviewState(rounds, draft, toServe, opinion, helpedOn, endedOn);
    }

    ReviewState helped(LocalDate on) {
        return new ReviewState(rounds, draft, toServe, annulled, helpedOn == null || on.isAfter(helpedOn) ? on : helpedOn, endedOn);
    }

    ReviewState ended(LocalDate on) {
        return new ReviewState(rounds, draft, toServe, annulled, helpedOn, on);
    }
}
