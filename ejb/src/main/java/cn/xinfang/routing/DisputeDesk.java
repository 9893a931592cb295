package cn.xinfang.routing;

import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.Duties;
import cn.xinfang.directory.NodeView;
import cn.xinfang.directory.rules.UnitKind;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.competence.AgreeToAccept;
import cn.xinfang.petition.competence.DecideDispute;
import cn.xinfang.petition.competence.RaiseDispute;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Settles which unit accepts when units disagree (信访工作条例 Article 24). */
@Stateless
public class DisputeDesk {

    @Inject
    private Petitions petitions;

    @Inject
    private Directory directory;

    @Inject
    private Receivers receivers;

    /** @param party code of the unit that the holder thinks competent */
    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public void raise(UUID petition, String party, String reasons) {
        petitions.act(petition, state -> raised(state, receivers.of(party), reasons));
    }

    /** The own unit accepts, by written agreement with the other. */
    @RolesAllowed({Duties.OFFICE_HEAD, Duties.UNIT_HEAD, Duties.CASE_OFFICER, Duties.UNIT_OFFICER})
    public void agree(UUID petition, String document) {
        petitions.act(petition, state -> new AgreeToAccept(document));
    }

    /** @param unit code of the unit that accepts */
    @RolesAllowed({Duties.OFFICE_HEAD, Duties.UNIT_HEAD, Duties.CASE_OFFICER, Duties.UNIT_OFFICER})
    public void decide(UUID petition, String unit, String reasons, String document) {
        petitions.act(petition, state -> new DecideDispute(receivers.of(unit), reasons, document));
    }

    private RaiseDispute raised(PetitionState state, UnitRef party, String reasons) {
        UnitRef holder = state.assignment().holder();
        List<UnitRef> above = directory.superiors(holder.code()).stream().map(unit -> petitions.unit(unit.code())).toList();
        return new RaiseDispute(party, above, party == null ? null : office(holder, party), reasons);
    }

    /** The petition office of the node if both belong to it, otherwise that of the city. */
    private UnitRef office(UnitRef one, UnitRef other) {
        String node = one.node().equals(other.node()) ? one.node()
                : directory.nodes().stream().filter(it -> it.parent() == null).map(NodeView::code).findFirst().orElseThrow();
        return directory.unitsOfNode(node).stream().filter(unit -> unit.kind() == UnitKind.OFFICE).findFirst()
                .map(unit -> petitions.unit(unit.code())).orElseThrow();
    }
}
