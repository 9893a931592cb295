package cn.xinfang.routing;

import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.Duties;
import cn.xinfang.directory.UnitView;
import cn.xinfang.directory.rules.UnitKind;
import cn.xinfang.document.DocumentKind;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.routing.ClaimWay;
import cn.xinfang.petition.routing.HandOverClaims;
import cn.xinfang.petition.routing.RecordTakeUp;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Hands claims over to the bodies that have power over them, and records whether what went elsewhere was taken up. */
@Stateless
public class HandOverDesk {

    @Inject
    private Petitions petitions;

    @Inject
    private Officials officials;

    @Inject
    private Directory directory;

    @Inject
    private Receivers receivers;

    @Inject
    private ReferralLetters letters;

    /** The discipline and political-legal bodies of the own node, and of the superior one; never an accused one or what it heads. */
    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
    public List<UnitView> bodies(UUID petition) {
        PetitionState state = petitions.visible(petition);
        String own = officials.current().node();
        var accused = state.registration().accused();
        return directory.nodes().stream().filter(node -> node.code().equals(own) || node.parent() == null)
                .flatMap(node -> directory.unitsOfNode(node.code()).stream())
                .filter(unit -> unit.kind() == UnitKind.DISCIPLINE || unit.kind() == UnitKind.POLITICAL_LEGAL)
                .filter(unit -> accused == null || !accused.reachedBy(petitions.unit(unit.code()))).toList();
    }

    /**
     * @param unit   code of the body
     * @param remark may be null
     */
    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
    public void handOver(UUID petition, List<Integer> claims, String unit, String remark) {
        boolean politicalLegal = unit != null && directory.unit(unit).kind() == UnitKind.POLITICAL_LEGAL;
        petitions.act(petition, state -> new HandOverClaims(claims, receivers.of(unit), politicalLegal,
                letters.number(state, DocumentKind.HAND_OVER), remark));
    }

    /** What the own unit still has to learn, or as the receiving body to tell. */
    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public List<ClaimWay> awaited(UUID petition) {
        return petitions.visible(petition).routing().awaited(officials.current().unit());
    }

    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public void recordTakeUp(UUID petition, RecordTakeUp answer) {
        petitions.act(petition, state -> answer);
    }
}
