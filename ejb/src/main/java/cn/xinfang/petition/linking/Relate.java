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

/** Says that this petition has to do with another, and leaves both as they are; {@code by} is the unit that says so. */
public record Relate(PetitionState lead, UnitRef by, String remark) implements LinkCommand {

    @Override
    public Action action() {
        return Action.RELATE;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.unless(Stream.of(() -> Leads.refusal(state, lead), () -> again(state)), () -> Decision.of(link(state, at)));
    }

    @Override
    public PetitionFact note(PetitionState item, Situation at) {
        return LinkNoted.of(item, link(item, at));
    }

    private PetitionLinked link(PetitionState state, Situation at) {
        return new PetitionLinked(state.assignment().custody(), LinkKind.RELATED, at.today(), by, LeadItem.of(lead, at.today()), null, null,
                remark);
    }

    private Optional<Refusal> again(PetitionState state) {
        return state.linking().relatedTo(lead.id())
                ? Optional.of(Refusal.of("ALREADY_RELATED", "两件已经关联。", "请在办理过程中查看。")) : Optional.empty();
    }
}
