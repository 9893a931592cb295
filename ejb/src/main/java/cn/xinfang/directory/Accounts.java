package cn.xinfang.directory;

import cn.xinfang.directory.store.AccountStore;
import cn.xinfang.kernel.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The officials of this node. */
@Stateless
@RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD,
        Duties.SYSTEM_ADMIN, Duties.AUDIT_ADMIN, Duties.SYSTEM})
public class Accounts {

    private AccountStore store;

    protected Accounts() {
    }

    @Inject
    public Accounts(AccountStore store) {
        this.store = store;
    }

    /** @throws NotFoundException when nobody has this id in this node */
    public AccountView account(UUID id) {
        return store.account(id).map(AccountView::of).orElseThrow(() -> new NotFoundException("账号 " + id));
    }

    /** @throws NotFoundException when nobody has this name in this node */
    public AccountView accountOf(String username) {
        return store.accountOf(username).map(AccountView::of)
                .orElseThrow(() -> new NotFoundException("账号 " + username));
    }

    /** Those whose username, name or unit's name holds {@code text}, closed accounts included, by unit and username. */
    @RolesAllowed({Duties.SYSTEM_ADMIN, Duties.AUDIT_ADMIN})
    public List<AccountView> matching(String text, int limit) {
        return store.matching(text, limit).stream().map(AccountView::of).toList();
    }

    /** Everybody in a unit of this node, closed accounts included, by username. */
    public List<AccountView> accountsOfUnit(String unit) {
        return store.accountsOfUnit(unit).stream().map(AccountView::of).toList();
    }
}
