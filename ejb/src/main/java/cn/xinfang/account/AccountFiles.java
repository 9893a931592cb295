package cn.xinfang.account;

import cn.xinfang.account.AccountAdministration.Opened;
import cn.xinfang.account.rules.AccountCsv;
import cn.xinfang.account.rules.AccountProfile;
import cn.xinfang.directory.AccountView;
import cn.xinfang.directory.Accounts;
import cn.xinfang.directory.Duties;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Accounts from and to a CSV file. A file is taken whole or not at all; accounts that it does not name stay as they are. */
@Stateless
@RolesAllowed(Duties.SYSTEM_ADMIN)
public class AccountFiles {

    /** What a line does. */
    public enum Effect { OPENED, CHANGED, SAME, REFUSED }

    /** @param reason why a line is refused, in Chinese; empty otherwise */
    public record Line(long number, String username, String personName, Effect effect, String reason) {
    }

    private AccountBook book;
    private AccountCheck check;
    private Accounts accounts;
    private Today today;
    private Principal caller;

    protected AccountFiles() {
    }

    @Inject
    public AccountFiles(AccountBook book, AccountCheck check, Accounts accounts, Today today, Principal caller) {
        this.book = book;
        this.check = check;
        this.accounts = accounts;
        this.today = today;
        this.caller = caller;
    }

    /**
     * What {@link #take} would do.
     *
     * @throws RefusedException {@code ACCOUNT_FILE} when it is no file of accounts
     */
    public List<Line> preview(byte[] csv) {
        return plan(csv).stream().map(Planned::line).toList();
    }

    /**
     * Opens and changes the accounts of the file.
     *
     * @return the initial passwords of those that are new, to be handed over in person; they are kept nowhere
     * @throws RefusedException {@code ACCOUNT_FILE} when it is no file of accounts, {@code ACCOUNT_LINES} when any line is
     *                          refused; nothing is done then
     */
    public List<Opened> take(byte[] csv) {
        List<Planned> plan = plan(csv);
        long refused = plan.stream().filter(it -> it.line().effect() == Effect.REFUSED).count();
        if (refused > 0) {
            throw new RefusedException(Refusal.of("ACCOUNT_LINES", "有 " + refused + " 行不能导入，没有做任何改动。", "请按下列原因改正文件后重新选择。"));
        }
        var author = Authors.of(accounts.accountOf(caller.getName()));
        List<Opened> opened = new ArrayList<>();
        for (Planned it : plan) {
            if (it.line().effect() == Effect.OPENED) {
                UUID id = book.open(it.line().username(), it.profile(), author);
                opened.add(new Opened(id, it.line().username(), book.resetPassword(id, author)));
            } else if (it.line().effect() == Effect.CHANGED) {
                book.change(it.account(), it.profile(), author);
            }
        }
        return opened;
    }

    /** All accounts, closed ones included, as a file that {@link #take} takes in without a change. */
    public byte[] export() {
        return AccountCsv.write(accounts.matching("", Integer.MAX_VALUE), today.date());
    }

    /** @param account null for a new one */
    private record Planned(Line line, UUID account, AccountProfile profile) {
    }

    private List<Planned> plan(byte[] csv) {
        Map<String, AccountView> known = accounts.matching("", Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(AccountView::username, Function.identity()));
        Set<String> seen = new HashSet<>();
        try {
            return AccountCsv.read(csv).stream().map(line -> plan(line, known.get(line.username()), seen.add(line.username()))).toList();
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.of("ACCOUNT_FILE", e.getMessage() + "。", "请改正文件后重新选择；可先导出一份作样子。"));
        }
    }

    private Planned plan(AccountCsv.Line line, AccountView known, boolean first) {
        List<String> problems = new ArrayList<>(line.problems());
        boolean same = known != null && line.profile().equals(profile(known));
        if (!first) {
            problems.add("用户名在文件中重复");
        } else if (!same && known != null && known.username().equals(caller.getName())) {
            problems.add("不能变更自己的账号");
        } else if (!same && problems.isEmpty()) {
            problems.addAll(known == null ? check.problems(line.username(), line.profile()) : check.problems(line.profile()));
        }
        Effect effect = !problems.isEmpty() ? Effect.REFUSED : known == null ? Effect.OPENED : same ? Effect.SAME : Effect.CHANGED;
        return new Planned(new Line(line.number(), line.username(), line.profile().personName(), effect, String.join("；", problems)),
                known == null ? null : known.id(), line.profile());
    }

    private static AccountProfile profile(AccountView account) {
        return new AccountProfile(account.personName(), account.unit(), account.title(), account.duties(), account.expiresOn());
    }
}
