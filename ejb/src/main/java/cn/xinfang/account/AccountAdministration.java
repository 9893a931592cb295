package cn.xinfang.account;

import cn.xinfang.account.rules.AccountProfile;
import cn.xinfang.directory.AccountView;
import cn.xinfang.directory.Accounts;
import cn.xinfang.directory.Duties;
import cn.xinfang.journal.Author;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.UUID;

/**
 * Opens, changes and closes accounts of others. Nobody changes his own account, so that nobody gives himself a duty; the
 * last administrator without an end date stays.
 */
@Stateless
@RolesAllowed(Duties.SYSTEM_ADMIN)
public class AccountAdministration {

    /** @param password for one sign-in; shown once */
    public record Opened(UUID id, String username, String password) {
    }

    private AccountBook book;
    private Accounts accounts;
    private Principal caller;

    protected AccountAdministration() {
    }

    @Inject
    public AccountAdministration(AccountBook book, Accounts accounts, Principal caller) {
        this.book = book;
        this.accounts = accounts;
        this.caller = caller;
    }

    /** @throws RefusedException {@code ACCOUNT} with everything that is wrong; nothing is done then */
    public Opened open(String username, AccountProfile profile) {
        Author author = Authors.of(accounts.accountOf(caller.getName()));
        UUID id = book.open(username, profile, author);
        return new Opened(id, username, book.resetPassword(id, author));
    }

    /** @throws RefusedException {@code OWN_ACCOUNT}, {@code ACCOUNT} or {@code LAST_ADMINISTRATOR} */
    public void change(UUID account, AccountProfile profile) {
        book.change(account, profile, byOther(account));
    }

    /** @throws RefusedException {@code OWN_ACCOUNT}, {@code REASON_MISSING} or {@code LAST_ADMINISTRATOR} */
    public void close(UUID account, String reason) {
        book.close(account, reason, byOther(account));
    }

    /** @throws RefusedException {@code OWN_ACCOUNT}, {@code REASON_MISSING} or {@code ACCOUNT} */
    public void reopen(UUID account, String reason) {
        book.reopen(account, reason, byOther(account));
    }

    /**
     * Gives a new initial password and ends a lock.
     *
     * @return the password, shown once
     * @throws RefusedException {@code OWN_ACCOUNT}
     */
    public String resetPassword(UUID account) {
        return book.resetPassword(account, byOther(account));
    }

    private Author byOther(UUID account) {
        AccountView person = accounts.accountOf(caller.getName());
        if (person.id().equals(account)) {
            throw new RefusedException(Refusal.of("OWN_ACCOUNT", "不能变更自己的账号。", "请由另一名系统管理员办理；更换密码见右上角菜单。"));
        }
        return Authors.of(person);
    }
}
