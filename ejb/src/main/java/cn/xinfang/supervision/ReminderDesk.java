package cn.xinfang.supervision;

import cn.xinfang.casework.Outcome;
import cn.xinfang.casework.Petitions;
import cn.xinfang.casework.Stack;
import cn.xinfang.directory.Duties;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.supervision.Remind;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Reminds the units in charge (催办). */
@Stateless
@RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
public class ReminderDesk {

    @Inject
    private Petitions petitions;

    @Inject
    private Stack stacks;

    @Inject
    private Officials officials;

    /** @param remark what the unit is asked to do */
    public void remind(UUID petition, String remark) {
        petitions.act(petition, command(remark));
    }

    /** What {@link #remindAll} would do now, one by one. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Outcome> preview(List<UUID> stack, String remark) {
        return stacks.preview(stack, command(remark));
    }

    /** Reminds the unit in charge of each petition that allows it. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Outcome> remindAll(List<UUID> stack, String remark) {
        return stacks.act(stack, command(remark));
    }

    private Function<PetitionState, PetitionCommand> command(String remark) {
        return state -> new Remind(own(), remark);
    }

    private UnitRef own() {
        return petitions.unit(officials.current().unit());
    }
}
