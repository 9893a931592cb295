package cn.xinfang.account;

import cn.xinfang.account.rules.AccountFact;
import cn.xinfang.account.rules.AccountFact.DeputyAppointed;
import cn.xinfang.account.rules.AccountFact.DeputyDismissed;
import cn.xinfang.account.rules.AccountState;
import cn.xinfang.account.rules.Appointment;
import cn.xinfang.directory.AccountView;
import cn.xinfang.directory.Accounts;
import cn.xinfang.directory.Deputies;
import cn.xinfang.directory.DeputyView;
import cn.xinfang.directory.Duties;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.NotFoundException;
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
     * @throws RefusedException as {@link Appointment#refusal} says
     */
    public void appoint(UUID deputy, LocalDate from, LocalDate to) {
        AccountView head = accounts.accountOf(caller.getName());
        AccountView account = accounts.account(deputy);
        History<AccountFact> history = journal.read(head.id(), AccountFact.class);
        new Appointment(head, account, from, to).refusal(AccountState.of(history), today.date()).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
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
