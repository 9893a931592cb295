package cn.xinfang.account;

import cn.xinfang.account.rules.AccountFact;
import cn.xinfang.account.rules.AccountFact.PasswordChanged;
import cn.xinfang.account.rules.Passwords;
import cn.xinfang.account.store.Credentials;
import cn.xinfang.directory.AccountView;
import cn.xinfang.directory.Accounts;
import cn.xinfang.directory.Duties;
import cn.xinfang.directory.Duty;
import cn.xinfang.journal.Journal;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.List;
import java.util.Set;

/** The account of the person who is signed in. */
@Stateless
@RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD,
        Duties.SYSTEM_ADMIN, Duties.AUDIT_ADMIN})
public class OwnAccount {

    /**
     * Whether the session may go on.
     *
     * @param open    the account is enabled and has not expired
     * @param initial the password must be changed before anything else
     * @param duties  as they are now; the session may know older ones
     */
    public record Standing(boolean open, boolean initial, Set<Duty> duties) {
    }

    private Accounts accounts;
    private Credentials credentials;
    private Journal journal;
    private Today today;
    private Principal caller;

    protected OwnAccount() {
    }

    @Inject
    public OwnAccount(Accounts accounts, Credentials credentials, Journal journal, Today today, Principal caller) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.journal = journal;
        this.today = today;
        this.caller = caller;
    }

    public Standing standing() {
        return credentials.signIn(caller.getName())
                .map(it -> new Standing(it.enabled() && (it.expiresOn() == null || it.expiresOn().isAfter(today.date())),
                        it.initial(), it.duties()))
                .orElse(new Standing(false, false, Set.of()));
    }

    /**
     * @throws RefusedException {@code PASSWORD_WRONG} when {@code old} is not the present one, {@code PASSWORD_SAME},
     *                          {@code PASSWORD_WEAK} with the rule
     */
    public void changePassword(String old, String chosen) {
        AccountView account = accounts.accountOf(caller.getName());
        if (old == null || !credentials.matches(account.id(), old)) {
            throw new RefusedException(Refusal.of("PASSWORD_WRONG", "当前密码不正确。", "请重新输入；忘记密码请找系统管理员重置。"));
        }
        if (old.equals(chosen)) {
            throw new RefusedException(Refusal.of("PASSWORD_SAME", "新密码与当前密码相同。", "请另设密码。"));
        }
        Passwords.problem(chosen, account.username()).ifPresent(problem -> {
            throw new RefusedException(Refusal.of("PASSWORD_WEAK", problem + "。", "请另设密码。"));
        });
        credentials.setChosen(account.id(), chosen);
        journal.append(journal.read(account.id(), AccountFact.class), List.of(new PasswordChanged()), Authors.of(account));
    }
}
