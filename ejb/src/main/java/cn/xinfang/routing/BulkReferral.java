package cn.xinfang.routing;

import cn.xinfang.casework.Outcome;
import cn.xinfang.casework.Stack;
import cn.xinfang.directory.Duties;
import cn.xinfang.petition.assignment.Refer;
import cn.xinfang.petition.assignment.ReferralMode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Sends a stack of petitions to one unit, each with its own letter. */
@Stateless
@RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkReferral {

    @Inject
    private Receivers receivers;

    @Inject
    private Stack stacks;

    @Inject
    private ReferralLetters letters;

    /** What {@link #refer} would do now, one by one; letters get their numbers only then. */
    public List<Outcome> preview(List<UUID> stack, ReferralMode mode, String unit, LocalDate dueOn, String remark) {
        return stacks.preview(stack, state -> new Refer(mode, receivers.of(unit), dueOn, null, remark));
    }

    /** @param dueOn only for an assignment */
    public List<Outcome> refer(List<UUID> stack, ReferralMode mode, String unit, LocalDate dueOn, String remark) {
        return stacks.act(stack, state -> new Refer(mode, receivers.of(unit), dueOn, letters.number(state, mode), remark));
    }
}
