package cn.xinfang.petition.linking;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.registration.Restatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Takes a wrong link back.
 *
 * @param kind whether what joined is taken apart, or a reference is taken away
 */
public record UndoLink(LinkKind kind, UUID lead, String reason) implements LinkCommand {

    @Override
    public Action action() {
        return kind.joins() ? Action.UNDO_JOIN : Action.UNDO_RELATE;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.unless(Stream.of(this::reasonGiven, () -> linked(state)), () -> new Decision.Facts(facts(state, at)));
    }

    @Override
    public PetitionFact note(PetitionState item, Situation at) {
        return new LinkNoteWithdrawn(item.id(), kind, at.today(), reason);
    }

    /** What ran before runs again, reckoned with the calendar in force today. */
    private List<PetitionFact> facts(PetitionState state, Situation at) {
        LinkUndone undone = new LinkUndone(kind, lead, at.today(), reason);
        List<PetitionFact> facts = new ArrayList<>(List.of(undone));
        if (kind.joins()) {
            facts.addAll(Restatement.of(undone.on(state), at.terms()));
        }
        return facts;
    }

    private Optional<Refusal> reasonGiven() {
        return reason == null || reason.isBlank()
                ? Optional.of(Refusal.of("REASON_MISSING", "撤销须写明原因。", "请填写撤销的原因。")) : Optional.empty();
    }

    private Optional<Refusal> linked(PetitionState state) {
        boolean linked = kind.joins()
                ? state.linking().joined().kind() == kind && state.linking().joined().lead().id().equals(lead)
                : state.linking().related().stream().anyMatch(it -> it.kind() == kind && it.lead().id().equals(lead));
        return linked ? Optional.empty() : Optional.of(Refusal.of("NOT_LINKED", "与所选的件没有这样的关系。", "请刷新后重选。"));
    }
}
