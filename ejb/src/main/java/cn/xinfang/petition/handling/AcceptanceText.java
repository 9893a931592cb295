package cn.xinfang.petition.handling;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.Term;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Acceptance (2005) or notice of receipt, route and procedure (2022).
 *
 * @param way     how the matter will be handled, in words for the petitioner
 * @param contact name and telephone of the officer
 */
public record AcceptanceText(String way, String contact) implements DraftText {

    @Override
    public Action action() {
        return Action.DRAFT_ACCEPTANCE;
    }

    @Override
    public NoticeKind notice() {
        return NoticeKind.ACCEPTANCE;
    }

    @Override
    public Optional<Refusal> refusal(PetitionState state, Situation at) {
        return way == null || way.isBlank() || contact == null || contact.isBlank()
                ? Optional.of(Refusal.of("ACCEPTANCE_TEXT", "受理告知须写明办理途径和联系人。", "请补全办理途径、联系人和电话。"))
                : Optional.empty();
    }

    @Override
    public List<Passage> passages() {
        return List.of(Passage.of("办理途径", way, 6));
    }

    /**
     * Sixty days start for every item of 2005, and for claims of the sixth case of Article 31 under 2022; beside them the ten working days
     * of simplified handling.
     */
    @Override
    public PetitionFact signed(PetitionState state, Situation at, String document) {
        List<Term> terms = Stream.of(ClockKind.T06, ClockKind.T19B)
                .filter(kind -> kind == ClockKind.T06 ? state.followsPetitionProcedure() : state.simplified().runs(state, at.today()))
                .flatMap(kind -> at.terms().start(kind, state.ruleSet(), at.today()).stream()).toList();
        return new PetitionAccepted(state.assignment().custody(), at.today(), terms, document, this);
    }
}
