package cn.xinfang.account;

import cn.xinfang.account.rules.AccountFact;
import cn.xinfang.account.rules.AccountFact.AccountChanged;
import cn.xinfang.account.rules.AccountFact.AccountClosed;
import cn.xinfang.account.rules.AccountFact.AccountOpened;
import cn.xinfang.account.rules.AccountFact.AccountReopened;
import cn.xinfang.account.rules.AccountFact.PasswordReset;
import cn.xinfang.account.rules.AccountProfile;
import cn.xinfang.account.rules.AccountState;
import cn.xinfang.account.rules.Passwords;
import cn.xinfang.account.store.AccountTable;
import cn.xinfang.account.store.Credentials;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Accounts as administrators, the first start and the demonstration change them, in the transaction of the caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AccountBook {

    private Journal journal;
    private AccountTable table;
    private Credentials credentials;
    private AccountCheck check;

    protected AccountBook() {
    }

    @Inject
    public AccountBook(Journal journal, AccountTable table, Credentials credentials, AccountCheck check) {
        this.journal = journal;
        this.table = table;
        this.credentials = credentials;
        this.check = check;
    }

    /**
     * Opens an account without a password: nobody can sign in with it yet.
     *
     * @throws RefusedException {@code ACCOUNT} with everything that is wrong
     */
    public UUID open(String username, AccountProfile profile, Author author) {
        refuse(check.problems(username, profile));
        UUID id = Ids.next();
        journal.begin(id, AccountProjector.KIND, List.of(new AccountOpened(username, profile)), author);
        return id;
    }

    /**
     * Opens an account with a password that the person has chosen.
     *
     * @throws RefusedException {@code ACCOUNT} with everything that is wrong, or {@code PASSWORD_WEAK}
     */
    public UUID openWith(String password, String username, AccountProfile profile, Author author) {
        table.lockAdministration();
        UUID id = open(username, profile, author);
        Passwords.problem(password, username).ifPresent(problem -> {
            throw new RefusedException(Refusal.of("PASSWORD_WEAK", problem + "。", "请另设密码。"));
        });
        credentials.setChosen(id, password);
        return id;
    }

    /** @throws RefusedException {@code ACCOUNT}, or {@code LAST_ADMINISTRATOR} */
    public void change(UUID account, AccountProfile profile, Author author) {
        History<AccountFact> history = history(account);
        if (!AccountState.of(history).profile().equals(profile)) {
            refuse(check.problems(profile));
            append(history, new AccountChanged(profile), author);
        }
    }

    /** @throws RefusedException {@code REASON_MISSING}, or {@code LAST_ADMINISTRATOR} */
    public void close(UUID account, String reason, Author author) {
        History<AccountFact> history = history(account);
        if (AccountState.of(history).enabled()) {
            append(history, new AccountClosed(given(reason)), author);
        }
    }

    /** @throws RefusedException {@code REASON_MISSING}, or {@code ACCOUNT} when the profile does not hold any more */
    public void reopen(UUID account, String reason, Author author) {
        History<AccountFact> history = history(account);
        AccountState state = AccountState.of(history);
        if (!state.enabled()) {
            refuse(check.problems(state.profile()));
            append(history, new AccountReopened(given(reason)), author);
        }
    }

    /** Draws a password for one sign-in; it is kept nowhere in clear. */
    public String resetPassword(UUID account, Author author) {
        String password = Passwords.initial();
        append(history(account), new PasswordReset(), author);
        credentials.setInitial(account, password);
        return password;
    }

    /** @throws NotFoundException when there is no such account */
    public History<AccountFact> history(UUID account) {
        return journal.read(account, AccountFact.class);
    }

    private void append(History<AccountFact> history, AccountFact fact, Author author) {
        table.lockAdministration();
        int before = table.lastingAdministrators();
        journal.append(history, List.of(fact), author);
        if (before > 0 && table.lastingAdministrators() == 0) {
            throw new RefusedException(Refusal.of("LAST_ADMINISTRATOR", "至少要保留一个长期有效的系统管理员。", "请先另设一名系统管理员。"));
        }
    }

    private static String given(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RefusedException(Refusal.of("REASON_MISSING", "须说明原因。", "请写明原因，例如“调离本单位”。"));
        }
        return reason.strip();
    }

    private static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new RefusedException(Refusal.of("ACCOUNT", String.join("；", problems) + "。", "请改正后再保存。"));
        }
    }
}
