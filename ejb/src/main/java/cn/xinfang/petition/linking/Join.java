package cn.xinfang.petition.linking;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Seat;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.Status;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.handling.OpinionIssued;
import cn.xinfang.petition.review.DecisionText;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lets a repeat or a copy of a letter go on in the petition that leads the matter.
 *
 * @param kind     {@link LinkKind#REPEAT} or {@link LinkKind#SAME_LETTER}
 * @param by       the unit that links
 * @param document number of the notice
 */
public record Join(LinkKind kind, PetitionState lead, UnitRef by, String document, String remark) implements LinkCommand {

    @Override
    public Action action() {
        return Action.JOIN;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.unless(Stream.of(() -> Leads.refusal(state, lead), () -> chain(state), () -> standing(at), () -> head(at)),
                () -> Decision.of(link(state, at)));
    }

    @Override
    public PetitionFact note(PetitionState item, Situation at) {
        return LinkNoted.of(item, link(item, at));
    }

    private PetitionLinked link(PetitionState state, Situation at) {
        return new PetitionLinked(state.assignment().custody(), kind, at.today(), by, LeadItem.of(lead, at.today()), document,
                reviewBody(), remark);
    }

    private String reviewBody() {
        Optional<DecisionText> reviewed = lead.review().decided().map(round -> round.decision().text());
        if (reviewed.isPresent() && lead.status() == Status.REVIEWED) {
            return reviewed.get().nextBody();
        }
        OpinionIssued opinion = lead.handling().opinion();
        return opinion == null || opinion.text() == null ? null : opinion.text().reviewBody();
    }

    /** One petition leads; there are no chains. */
    private Optional<Refusal> chain(PetitionState state) {
        if (lead.linking().joined() != null) {
            return Optional.of(Refusal.of("LEAD_HAS_JOINED", "该件自己已并入 " + lead.linking().joined().lead().number() + "。",
                    "请并入 " + lead.linking().joined().lead().number() + "。"));
        }
        return state.linking().joining().isEmpty() ? Optional.empty()
                : Optional.of(Refusal.of("LEADS_ITSELF", "已有信访件并入本件。", "请反过来把另一件并入本件，或先撤销已有的并入。"));
    }

    private Optional<Refusal> standing(Situation at) {
        Standing standing = Standing.of(lead, at.today());
        boolean copyTooLate = kind == LinkKind.SAME_LETTER && standing != Standing.IN_TIME && standing != Standing.OVERDUE;
        return standing != Standing.OTHER && !copyTooLate ? Optional.empty()
                : Optional.of(Refusal.of("LEAD_NOT_OPEN", "所选的件" + standing.label() + "，不能并入。",
                copyTooLate && standing != Standing.OTHER ? "请登记为重复件。" : "请作为新的信访件办理，可以登记为关联件。"));
    }

    private Optional<Refusal> head(Situation at) {
        return Standing.of(lead, at.today()) != Standing.CONCLUDED || at.actor().sits(Seat.OFFICE_HEAD, Seat.UNIT_HEAD) ? Optional.empty()
                : Optional.of(Refusal.of("HEAD_DECIDES", "不再受理须由单位负责人决定。", "请先登记为关联件，由负责人在信访件中作出不再受理告知。"));
    }
}
