package cn.xinfang.petition.registration;

import cn.xinfang.law.ClockKind;
import cn.xinfang.law.Terms;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.RunningTerm;
import cn.xinfang.petition.handling.NoticeKind;
import java.util.List;

/** Computes running periods again when the holiday table of their year has come. A date on a served paper stands. */
public final class Restatement {

    private Restatement() {
    }

    /** @param terms with the new calendar */
    public static List<ClockRestated> of(PetitionState state, Terms terms) {
        return state.terms().all().stream()
                .filter(RunningTerm::running)
                .filter(term -> !onServedPaper(term.term().kind(), state))
                .flatMap(term -> terms.restate(term.term()).stream())
                .map(ClockRestated::new).toList();
    }

    private static boolean onServedPaper(ClockKind kind, PetitionState state) {
        return switch (kind) {
            case T06 -> served(NoticeKind.ACCEPTANCE, state);
            case T07 -> served(NoticeKind.EXTENSION, state);
            case T08, T10, T13, T22 -> true;
            default -> false;
        };
    }

    private static boolean served(NoticeKind notice, PetitionState state) {
        return state.handling().services().stream().anyMatch(service -> service.notice() == notice);
    }
}
