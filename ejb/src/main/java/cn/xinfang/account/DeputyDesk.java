package cn.xinfang.account;

import cn.xinfang.account.rules.AccountFact;
import cn.xinfang.account.rules.AccountFact.DeputyAppointed;
import cn.xinfang.account.rules.AccountFact.DeputyDismissed;
import cn.xinfang.account.rules.AccountState;
import cn.xinfang.directory.AccountView;
import cn.xinfang.directory.Accounts;
import cn.xinfang.directory.Deputies;
import cn.xinfang.directory.DeputyView;
import cn.xinfang.directory.Duties;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A head appoints who signs for her during absence, within her unit, for stated days. */
@Stateless
@RolesAllowed({Duties.OFFICE_HEAD, Duties.UNIT_HEAD})
public class DeputyDesk {

    private Accounts accounts;
    private Deputies deputies;
    private Journal journal;
    private Today today;
    private Principal caller;

    protected DeputyDesk() {
    }

    @Inject
    public DeputyDesk(Accounts accounts, Deputies deputies, Journal journal, Today today, Principal caller) {
        this.accounts = accounts;
        this.deputies = deputies;
        this.journal = journal;
        this.today = today;
        this.caller = caller;
    }

    /** The deputies whom the caller has appointed, past ones included. */
    public List<DeputyView> appointed() {
        return deputies.appointedBy(caller.getName());
    }

    /**
     * Lets {@code deputy} sign for the caller from the first to the last day.
     *
     * @throws RefusedException {@code DEPUTY_DAYS} when the days are in the wrong order, {@code DEPUTY_TWICE} when the deputy
     *                          is already appointed from that day, {@code DEPUTY_OTHER_UNIT} when the deputy is the caller,
     *                          is of another unit or cannot sign in
     */
    public void appoint(UUID deputy, LocalDate from, LocalDate to) {
        AccountView head = accounts.accountOf(caller.getName());
        AccountView account = accounts.account(deputy);
        History<AccountFact> history = journal.read(head.id(), AccountFact.class);
        if (to.isBefore(from)) {
            throw new RefusedException(Refusal.of("DEPUTY_DAYS", "截止日期早于起始日期。", "请改正日期。"));
        }
        if (account.id().equals(head.id()) || !account.openOn(today.date()) || !account.unit().equals(head.unit())) {
            throw new RefusedException(Refusal.of("DEPUTY_OTHER_UNIT", "代签人须是本单位其他在用账号。", "请另选代签人。"));
        }
        if (AccountState.of(history).deputies().stream().anyMatch(it -> it.deputy().equals(deputy) && it.from().equals(from))) {
            throw new RefusedException(Refusal.of("DEPUTY_TWICE", "已授权该代签人从这一天起代签。", "请先撤销原授权，再重新授权。"));
        }
        journal.append(history, List.of(new DeputyAppointed(Ids.next(), deputy, account.personName(), from, to)), Authors.of(head));
    }

    /** Takes one of the caller's appointments back. */
    public void dismiss(UUID appointment) {
        AccountView head = accounts.accountOf(caller.getName());
        History<AccountFact> history = journal.read(head.id(), AccountFact.class);
        if (AccountState.of(history).deputies().stream().noneMatch(it -> it.appointment().equals(appointment))) {
            throw new NotFoundException("代签授权 " + appointment);
        }
        journal.append(history, List.of(new DeputyDismissed(appointment)), Authors.of(head));
    }
}
