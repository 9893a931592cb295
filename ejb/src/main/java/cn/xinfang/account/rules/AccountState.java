package cn.xinfang.account.rules;

import cn.xinfang.account.rules.AccountFact.AccountChanged;
import cn.xinfang.account.rules.AccountFact.AccountClosed;
import cn.xinfang.account.rules.AccountFact.AccountOpened;
import cn.xinfang.account.rules.AccountFact.AccountReopened;
import cn.xinfang.account.rules.AccountFact.DeputyAppointed;
import cn.xinfang.account.rules.AccountFact.DeputyDismissed;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Recorded;
import java.util.ArrayList;
import java.util.List;

/**
 * An account as its history made it.
 *
 * @param deputies appointments that were not taken back, past ones included
 */
public record AccountState(String username, AccountProfile profile, boolean enabled, List<DeputyAppointed> deputies) {

    /** Before its first entry. */
    public static final AccountState NOTHING = new AccountState(null, null, false, List.of());

    public static AccountState of(History<AccountFact> history) {
        AccountState state = NOTHING;
        for (Recorded<AccountFact> entry : history.entries()) {
            state = state.after(entry.fact());
        }
        return state;
    }

    /** The state once {@code fact} has happened. */
    public AccountState after(AccountFact fact) {
        if (fact instanceof AccountOpened opened) {
            return new AccountState(opened.username(), opened.profile(), true, List.of());
        } else if (fact instanceof AccountChanged changed) {
            return new AccountState(username, changed.profile(), enabled, deputies);
        } else if (fact instanceof AccountClosed) {
            return new AccountState(username, profile, false, deputies);
        } else if (fact instanceof AccountReopened) {
            return new AccountState(username, profile, true, deputies);
        } else if (fact instanceof DeputyAppointed appointed) {
            List<DeputyAppointed> more = new ArrayList<>(deputies);
            more.add(appointed);
            return new AccountState(username, profile, enabled, List.copyOf(more));
        } else if (fact instanceof DeputyDismissed dismissed) {
            return new AccountState(username, profile, enabled,
                    deputies.stream().filter(it -> !it.appointment().equals(dismissed.appointment())).toList());
        }
        return this;
    }
}
