package cn.xinfang.petition.closing;

import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.RunningTerm;
import cn.xinfang.petition.execution.Execution;
import cn.xinfang.petition.execution.ExecutionState;
import cn.xinfang.petition.handling.ClaimResult;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.handling.OpinionIssued;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of the check list the facts themselves prove. A person still judges the rest, and may untick what is proved. */
public final class Proofs {

    private static final Map<CheckItem, Function<PetitionState, Optional<String>>> PROOFS = new EnumMap<>(Map.of(
            CheckItem.NOTICE_IN_TIME, Proofs::notice,
            CheckItem.EVERY_CLAIM_ANSWERED, Proofs::answers,
            CheckItem.REMEDY_TOLD, Proofs::remedy,
            CheckItem.SIGNED_AT_LEVEL, Proofs::signature,
            CheckItem.SERVED_WITH_PROOF, Proofs::service,
            CheckItem.EXECUTION_DATED, Proofs::execution,
            CheckItem.CONTACTED, Proofs::contact));

    private Proofs() {
    }

    /** The proof of each item that is proved, in words. */
    public static Map<CheckItem, String> of(PetitionState state) {
        Map<CheckItem, String> proofs = new EnumMap<>(CheckItem.class);
        PROOFS.forEach((item, proof) -> proof.apply(state).ifPresent(words -> proofs.put(item, words)));
        return proofs;
    }

    private static Optional<String> notice(PetitionState state) {
        return Stream.of(ClockKind.T02, ClockKind.T03).flatMap(kind -> state.terms().latest(kind).stream()).filter(Proofs::kept).findFirst()
                .map(term -> term.stoppedOn() + " 告知，期限 " + term.term().dueLegal());
    }

    private static boolean kept(RunningTerm term) {
        return term.stoppedOn() != null && !term.lapsed() && !term.stoppedOn().isAfter(term.term().dueLegal());
    }

    private static Optional<String> answers(PetitionState state) {
        List<ClaimResult> results = opinion(state).map(it -> it.text().results()).orElse(List.of());
        Set<Integer> answered = results.stream().filter(it -> given(it.answer())).map(ClaimResult::number).collect(Collectors.toSet());
        List<Claim> claims = state.registration().claims();
        Set<Integer> open = state.openClaims().stream().map(Claim::number).collect(Collectors.toSet());
        return claims != null && !open.isEmpty() && answered.containsAll(open)
                ? Optional.of(claims.size() + " 项诉求均有答复" + (open.size() < claims.size() ? "、协议或法定途径" : "")) : Optional.empty();
    }

    private static Optional<String> remedy(PetitionState state) {
        return opinion(state).map(it -> it.text().reviewBody()).filter(Proofs::given).map(body -> "意见书写明可向" + body + "请求复查");
    }

    private static Optional<String> signature(PetitionState state) {
        return Optional.ofNullable(state.handling().opinion()).filter(it -> given(it.document())).map(it -> "单位负责人 " + it.on() + " 审签，" + it.document());
    }

    private static Optional<String> service(PetitionState state) {
        return state.handling().services().stream().filter(it -> it.notice() == NoticeKind.OPINION && it.means() != null && given(it.proof()))
                .reduce((first, second) -> second).map(it -> it.on() + " " + it.means().label() + "，" + it.proof());
    }

    private static Optional<String> execution(PetitionState state) {
        List<Execution> due = ExecutionState.due(state);
        if (state.handling().opinionServedOn() == null || due.stream().anyMatch(it -> it.by() == null && it.doneOn() == null)) {
            return Optional.empty();
        }
        return Optional.of(due.isEmpty() ? "没有支持的诉求" : due.size() + " 项已执行或定期执行");
    }

    private static Optional<String> contact(PetitionState state) {
        return state.handling().contacts() == 0 ? Optional.empty() : Optional.of("联系 " + state.handling().contacts() + " 次");
    }

    private static Optional<OpinionIssued> opinion(PetitionState state) {
        return Optional.ofNullable(state.handling().opinion()).filter(it -> it.text() != null);
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
