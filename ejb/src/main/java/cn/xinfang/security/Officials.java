package cn.xinfang.security;

import cn.xinfang.directory.AccountView;
import cn.xinfang.directory.Accounts;
import cn.xinfang.directory.Deputies;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.Duties;
import cn.xinfang.directory.Duty;
import cn.xinfang.directory.rules.UnitKind;
import cn.xinfang.kernel.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.EnumSet;
import java.util.Set;

/** Tells who is acting. */
@Stateless
@RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD,
        Duties.SYSTEM_ADMIN, Duties.AUDIT_ADMIN})
public class Officials {

    private Accounts accounts;
    private Deputies deputies;
    private Directory directory;
    private Today today;
    private Principal caller;

    protected Officials() {
    }

    @Inject
    public Officials(Accounts accounts, Deputies deputies, Directory directory, Today today, Principal caller) {
        this.accounts = accounts;
        this.deputies = deputies;
        this.directory = directory;
        this.today = today;
        this.caller = caller;
    }

    /** The official who called, with the duties of those he stands in for today. */
    public Official current() {
        AccountView account = accounts.accountOf(caller.getName());
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        duties.addAll(account.duties());
        if (!duties.contains(Duty.SYSTEM_ADMIN) && !duties.contains(Duty.AUDIT_ADMIN)) {
            deputies.actingAs(account.username(), today.date()).forEach(deputy -> duties.addAll(deputy.head().duties()));
        }
        boolean office = directory.unit(account.unit()).kind() == UnitKind.OFFICE;
        return new Official(account.id(), account.personName(), account.unit(), account.unitName(), account.node(), office, duties);
    }
}
