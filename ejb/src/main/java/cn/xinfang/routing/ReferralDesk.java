package cn.xinfang.routing;

import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.CompetentUnits;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.Duties;
import cn.xinfang.directory.UnitView;
import cn.xinfang.directory.rules.Suggestion;
import cn.xinfang.directory.rules.UnitKind;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.assistance.Forward;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.assignment.DecideObjection;
import cn.xinfang.petition.assignment.HandOver;
import cn.xinfang.petition.assignment.RaiseObjection;
import cn.xinfang.petition.assignment.Refer;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Sends petitions to the units that can solve them, and settles objections. */
@Stateless
public class ReferralDesk {

    @Inject
    private Petitions petitions;

    @Inject
    private Officials officials;

    @Inject
    private Directory directory;

    @Inject
    private CompetentUnits competent;

    @Inject
    private Superiors superiors;

    @Inject
    private Receivers receivers;

    @Inject
    private ReferralLetters letters;

    /**
     * Units that look competent by place and content class, best first, with the reason. Of a report first the superior of the accused
     * and the discipline commissions; never a unit that it must be kept from.
     */
    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
    public List<Suggestion> suggestions(UUID petition) {
        PetitionState state = petitions.visible(petition);
        var particulars = state.registration().particulars();
        Situation situation = petitions.situation(officials.current());
        return Stream.concat(superiors.of(state.registration().accused()), competent.suggest(particulars.division(), particulars.contentClass()).stream())
                .filter(suggestion -> !suggestion.unit().code().equals(state.assignment().holderCode()))
                .filter(suggestion -> HandOver.accused(petitions.unit(suggestion.unit().code()), state, situation).isEmpty())
                .toList();
    }

    /** @param dueOn only for an assignment */
    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
    public void refer(UUID petition, ReferralMode mode, String unit, LocalDate dueOn, String remark) {
        petitions.act(petition, state -> new Refer(mode, receivers.of(unit), dueOn, letters.number(state, mode), remark));
    }

    /** The petition offices to which a unit may forward: that of its own node first. */
    @RolesAllowed({Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public List<UnitView> offices() {
        String own = officials.current().node();
        return directory.nodes().stream().flatMap(node -> directory.unitsOfNode(node.code()).stream())
                .filter(unit -> unit.kind() == UnitKind.OFFICE)
                .sorted(Comparator.comparing((UnitView unit) -> !unit.node().equals(own)).thenComparing(UnitView::code)).toList();
    }

    /** A unit that is not competent sends on to a petition office what it received directly. */
    @RolesAllowed({Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public void forward(UUID petition, String office, String remark) {
        petitions.act(petition, state -> new Forward(office == null ? null : petitions.unit(office), remark));
    }

    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public void object(UUID petition, String reasons, String competentUnit) {
        petitions.act(petition, state -> new RaiseObjection(reasons, competentUnit));
    }

    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
    public void decideObjection(UUID petition, boolean uphold, String remark) {
        petitions.act(petition, state -> new DecideObjection(uphold, remark));
    }
}
