package cn.xinfang.petition.evaluation;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.Term;
import cn.xinfang.law.Terms;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Status;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.handling.DocumentServed;
import cn.xinfang.petition.handling.NoticeKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When and of whom an evaluation is asked (T20): of the petition office from every notice that reached the petitioner, of the unit
 * from its reply; the days are counted from the latest of these.
 *
 * @param unit   the office or unit that is evaluated
 * @param opened day of the latest notice or reply
 */
public record EvaluationWindow(Subject subject, UnitRef unit, LocalDate opened) {

    private static final Set<NoticeKind> REPLIES = Set.of(NoticeKind.OPINION, NoticeKind.DECLINING);

    /** Empty where that subject took no part, or nothing has reached the petitioner yet. */
    public static Optional<EvaluationWindow> of(PetitionState state, Subject subject) {
        Optional<LocalDate> opened = Stream.concat(
                        state.handling().services().stream().filter(it -> tells(it, subject)).map(DocumentServed::on),
                        Stream.ofNullable(state.closing().end() == Status.ANSWERED ? state.closing().on() : null))
                .max(Comparator.naturalOrder());
        return unit(state, subject).flatMap(unit -> opened.map(on -> new EvaluationWindow(subject, unit, on)));
    }

    /** The thirty days. */
    public Optional<Term> term(PetitionState state, Terms terms) {
        return terms.start(ClockKind.T20, state.ruleSet(), opened);
    }

    /** Why nothing can be said of that subject now; empty where it can. */
    public static Optional<Refusal> refusal(PetitionState state, Subject subject, LocalDate today, Terms terms) {
        Article article = new Article(state.ruleSet().lawTitle(), Articles.evaluation(state.ruleSet()));
        Optional<EvaluationWindow> window = of(state, subject);
        if (window.isEmpty()) {
            return Optional.of(new Refusal("EVALUATION_NOT_OPEN", article, "该件对" + subject.label() + "的评价尚未开始。", "告知书或答复送达信访人后可以评价。"));
        }
        Optional<Term> term = window.get().term(state, terms);
        if (term.isPresent() && today.isAfter(term.get().dueLegal())) {
            return Optional.of(new Refusal("EVALUATION_OVER", article, "评价已于 " + term.get().dueLegal() + " 截止。", "收到新的告知或者答复后可以再评价；对办理仍有意见的，可以向信访部门反映。"));
        }
        return state.evaluation().of(subject).times() < EvaluationState.TIMES ? Optional.empty()
                : Optional.of(new Refusal("EVALUATED_TWICE", article, "对" + subject.label() + "已经评价并修改过一次。", "评价只能修改一次；仍有意见的，可以向信访部门反映。"));
    }

    private static boolean tells(DocumentServed service, Subject subject) {
        return (service.means() == null || service.means().reaches())
                && (subject == Subject.OFFICE ? service.notice() != NoticeKind.EXTENSION : REPLIES.contains(service.notice()));
    }

    /** Who holds it, where that is no office. */
    private static Optional<UnitRef> unit(PetitionState state, Subject subject) {
        return subject == Subject.OFFICE ? office(state) : Optional.of(state.assignment().holder()).filter(it -> !it.office());
    }

    /** The registering office, else the last office that passed it on. */
    private static Optional<UnitRef> office(PetitionState state) {
        UnitRef registrar = state.registration().particulars().unit();
        return registrar.office() ? Optional.of(registrar)
                : state.assignment().holders().stream().filter(UnitRef::office).reduce((first, second) -> second);
    }
}
