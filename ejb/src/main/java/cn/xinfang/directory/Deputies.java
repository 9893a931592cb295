package cn.xinfang.directory;

import cn.xinfang.directory.model.Account;
import cn.xinfang.directory.model.Deputy;
import cn.xinfang.directory.store.AccountStore;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who signs for a head during absence. A head appoints for herself, within her unit, for stated days. */
@Stateless
@RolesAllowed({Duties.OFFICE_HEAD, Duties.UNIT_HEAD})
public class Deputies {

    private AccountStore store;
    private Principal caller;

    protected Deputies() {
    }

    @Inject
    public Deputies(AccountStore store, Principal caller) {
        this.store = store;
        this.caller = caller;
    }

    /** The deputies whom the caller has appointed, past ones included. */
    public List<DeputyView> appointed() {
        return store.deputiesOf(caller.getName()).stream().map(DeputyView::of).toList();
    }

    /**
     * Lets {@code deputy} sign for the caller from the first to the last day.
     *
     * @throws RefusedException {@code DEPUTY_DAYS} when the days are in the wrong order, {@code DEPUTY_OTHER_UNIT} when
     *                          the deputy is the caller, is of another unit or has a closed account
     */
    public DeputyView appoint(UUID deputy, LocalDate from, LocalDate to) {
        var head = store.accountOf(caller.getName()).orElseThrow(() -> new NotFoundException("账号"));
        var account = store.account(deputy).orElseThrow(() -> new NotFoundException("账号"));
        if (to.isBefore(from)) {
            throw new RefusedException(Refusal.of("DEPUTY_DAYS", "截止日期早于起始日期。", "请改正日期。"));
        }
        if (!canStandIn(account, head)) {
            throw new RefusedException(Refusal.of("DEPUTY_OTHER_UNIT", "代签人须是本单位其他在用账号。", "请另选代签人。"));
        }
        var appointment = new Deputy(Ids.next(), head, account, from, to);
        store.add(appointment);
        return DeputyView.of(appointment);
    }

    /** Takes one of the caller's appointments back. */
    public void dismiss(UUID appointment) {
        store.remove(store.deputy(appointment).filter(own -> own.head().username().equals(caller.getName()))
                .orElseThrow(() -> new NotFoundException("代签授权")));
    }

    /** The appointments under which {@code username} may sign for others on that day. */
    @RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD,
            Duties.SYSTEM})
    public List<DeputyView> actingAs(String username, LocalDate day) {
        return store.actingAs(username, day).stream().map(DeputyView::of).toList();
    }

    private static boolean canStandIn(Account deputy, Account head) {
        return !deputy.id().equals(head.id()) && deputy.enabled() && deputy.unit().code().equals(head.unit().code());
    }
}
