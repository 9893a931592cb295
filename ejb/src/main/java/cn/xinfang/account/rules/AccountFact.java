package cn.xinfang.account.rules;

import cn.xinfang.journal.Fact;
import cn.xinfang.journal.LocalOnly;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to an account. Nothing of it leaves the node, and no password or hash of one is among it. */
public sealed interface AccountFact extends Fact {

    @LocalOnly
    record AccountOpened(String username, AccountProfile profile) implements AccountFact {
    }

    /** @param profile all of it as it is from now on */
    @LocalOnly
    record AccountChanged(AccountProfile profile) implements AccountFact {
    }

    @LocalOnly
    record AccountClosed(String reason) implements AccountFact {
    }

    @LocalOnly
    record AccountReopened(String reason) implements AccountFact {
    }

    /** An administrator gave a new initial password, which also ends a lock. */
    @LocalOnly
    record PasswordReset() implements AccountFact {
    }

    /** The person chose a new password. */
    @LocalOnly
    record PasswordChanged() implements AccountFact {
    }

    /**
     * The person, a head, lets somebody sign.
     *
     * @param from first day
     * @param to   last day
     */
    @LocalOnly
    record DeputyAppointed(UUID appointment, UUID deputy, String deputyName, LocalDate from, LocalDate to) implements AccountFact {
    }

    @LocalOnly
    record DeputyDismissed(UUID appointment) implements AccountFact {
    }
}
