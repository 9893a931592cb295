package cn.xinfang.handling;

import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.AccountView;
import cn.xinfang.directory.Accounts;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.Duties;
import cn.xinfang.directory.Duty;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.recusal.AskRecusal;
import cn.xinfang.petition.recusal.DecideRecusal;
import cn.xinfang.petition.recusal.TakeCase;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Who handles a case, and who keeps away from it (信访条例 Article 30, 信访工作条例 Article 28). */
@Stateless
@RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
public class RecusalDesk {

    @Inject
    private Petitions petitions;

    @Inject
    private Accounts accounts;

    @Inject
    private Directory directory;

    @Inject
    private Officials officials;

    @Inject
    private Today today;

    /** @param noInterest the statement of the one who takes the case */
    public void take(UUID petition, boolean noInterest) {
        petitions.act(petition, state -> new TakeCase(noInterest));
    }

    /** Those who may have to keep away: everybody of the own unit. */
    public List<AccountView> colleagues() {
        return accounts.accountsOfUnit(officials.current().unit()).stream().filter(it -> it.openOn(today.date())).toList();
    }

    /** The signed-in official asks to keep away himself. */
    public void askForMyself(UUID petition, String reason) {
        UUID own = officials.current().account();
        petitions.act(petition, state -> asked(accounts.account(own), false, reason));
    }

    /**
     * The petitioner asks that an official keeps away.
     *
     * @param official account of somebody of the own unit; null where none was chosen, which the decision refuses
     */
    public void askForPetitioner(UUID petition, UUID official, String reason) {
        petitions.act(petition, state -> asked(official == null ? null : colleague(official), true, reason));
    }

    public void decide(UUID petition, UUID official, boolean uphold, String remark) {
        petitions.act(petition, state -> new DecideRecusal(official, uphold, remark));
    }

    private AccountView colleague(UUID official) {
        return colleagues().stream().filter(it -> it.id().equals(official)).findFirst().orElseThrow(() -> new RefusedException(
                Refusal.of("NOT_A_COLLEAGUE", "该人员不在本单位。", "请选择本单位的工作人员；涉及其他单位的，请转告该单位。")));
    }

    private AskRecusal asked(AccountView official, boolean petitioner, String reason) {
        return official == null ? new AskRecusal(null, null, petitioner, null, reason)
                : new AskRecusal(official.id(), official.personName(), petitioner, decider(official), reason);
    }

    /** The superior of a head; where it is not in this city, another head of the unit. */
    private UnitRef decider(AccountView official) {
        boolean head = official.has(Duty.UNIT_HEAD) || official.has(Duty.OFFICE_HEAD);
        String unit = !head ? official.unit() : directory.superiors(official.unit()).stream().findFirst().map(it -> it.code()).orElse(official.unit());
        return petitions.unit(unit);
    }
}
