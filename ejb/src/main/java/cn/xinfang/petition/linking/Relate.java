package cn.xinfang.petition.linking;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.UnitRef;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says that this petition has to do with another, or grew from it, and leaves both as they are.
 *
 * @param by   the unit that says so
 * @param kind {@link LinkKind#RELATED} or {@link LinkKind#DERIVED}
 */
public record Relate(PetitionState lead, UnitRef by, LinkKind kind, String remark) implements LinkCommand {

    public Relate(PetitionState lead, UnitRef by, String remark) {
        this(lead, by, LinkKind.RELATED, remark);
    }

    @Override
    public Action action() {
        return Action.RELATE;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.unless(Stream.of(() -> Leads.refusal(state, lead), () -> again(state), () -> circle(state)), () -> Decision.of(link(state, at)));
    }

    @Override
    public PetitionFact note(PetitionState item, Situation at) {
        return LinkNoted.of(item, link(item, at));
    }

    private PetitionLinked link(PetitionState state, Situation at) {
        return new PetitionLinked(state.assignment().custody(), kind, at.today(), by, LeadItem.of(lead, at.today()), null, null,
                remark);
    }

    /** What grew from this one is not its origin. */
    private Optional<Refusal> circle(PetitionState state) {
        boolean child = kind == LinkKind.DERIVED && state.linking().noted().stream()
                .anyMatch(it -> it.kind() == LinkKind.DERIVED && it.petition().equals(lead.id()));
        return child ? Optional.of(Refusal.of("DERIVED_FROM_ITSELF", "所选的件是由本件衍生的。", "请登记为关联件，或先撤销原来的衍生关系。")) : Optional.empty();
    }

    private Optional<Refusal> again(PetitionState state) {
        return state.linking().relatedTo(lead.id())
                ? Optional.of(Refusal.of("ALREADY_RELATED", "两件已经关联。", "请在办理过程中查看。")) : Optional.empty();
    }
}
