package cn.xinfang.petition;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.evaluation.Assessment;
import cn.xinfang.petition.evaluation.EvaluationWindow;
import cn.xinfang.petition.evaluation.Subject;
import java.util.Optional;
import java.util.function.Predicate;

/** The conditions of what a counter does for the petitioner himself: his code, his data, his opinion. */
final class PetitionerPolicies {

    private PetitionerPolicies() {
    }

    /** Only the registering node writes what only the petitioner can ask for: the unit that registered, or the office beside it. */
    static Policy registrarOrItsOffice() {
        return (state, at) -> at.actor().unit().equals(registrar(state).code()) || besideRegistrar(state, at) ? Optional.empty() : elsewhere();
    }

    /** The petition office of the registering node. */
    static Policy registeringOffice() {
        return (state, at) -> besideRegistrar(state, at) ? Optional.empty() : elsewhere();
    }

    static Policy petitionersHere() {
        return (state, at) -> state.registration().petitioners() == null || state.registration().petitioners().isEmpty()
                ? Optional.of(Refusal.of("NO_PETITIONERS_HERE", "该件匿名，或者信访人信息不在本节点。", "匿名件没有可以更正的信访人信息。")) : Optional.empty();
    }

    /** Nobody enters what is said of his own work. */
    static Policy noHandInIt() {
        return (state, at) -> state.hands().include(at.actor().account())
                ? Optional.of(new Refusal("HANDLER", new Article(state.ruleSet().lawTitle(), Articles.evaluation(state.ruleSet())),
                "你经办过该件，不能登记或者核实信访人的评价。", "请由未经办该件的人员登记，或者请信访人自己在查询机上评价。")) : Optional.empty();
    }

    /** The office that is to ask the petitioner after the closing. */
    static Policy toRevisit() {
        return (state, at) -> state.revisit().open() && at.actor().unit().equals(state.revisit().sampled().office()) ? Optional.empty()
                : Optional.of(Refusal.of("NOTHING_TO_REVISIT", "该件没有由你单位回访的抽查任务。", null));
    }

    /** Nobody asks whether his own work was good. */
    static Policy askedByOthers() {
        return (state, at) -> state.hands().include(at.actor().account())
                ? Optional.of(Refusal.of("HANDLER", "你经办过该件，不能回访。", "请由未经办该件的人员回访。")) : Optional.empty();
    }

    /** At least one subject can be evaluated; the reason of the last one where none can. */
    static Policy evaluationOpen() {
        return (state, at) -> {
            Optional<Refusal> closed = Optional.empty();
            for (Subject subject : Subject.values()) {
                closed = EvaluationWindow.refusal(state, subject, at.today(), at.terms());
                if (closed.isEmpty()) {
                    return closed;
                }
            }
            return closed;
        };
    }

    static Policy evaluationToVerify() {
        return assessed(it -> it.unproven() != null, Refusal.of("NOTHING_TO_VERIFY", "没有待核实的电话评价。", null));
    }

    static Policy evaluationToReview() {
        return assessed(Assessment::toReview, Refusal.of("NOTHING_TO_REVIEW", "没有待核查的不满意评价。", null));
    }

    private static Policy assessed(Predicate<Assessment> like, Refusal refusal) {
        return (state, at) -> state.evaluation().where(like).isEmpty() ? Optional.of(refusal) : Optional.empty();
    }

    private static UnitRef registrar(PetitionState state) {
        return state.registration().particulars().unit();
    }

    private static boolean besideRegistrar(PetitionState state, Situation at) {
        return at.actor().office() && at.actor().node().equals(registrar(state).node());
    }

    private static Optional<Refusal> elsewhere() {
        return Optional.of(Refusal.of("REGISTERED_ELSEWHERE", "此项由登记单位或其同级信访部门办理。", "请信访人到登记时的窗口，或与登记单位联系。"));
    }
}
