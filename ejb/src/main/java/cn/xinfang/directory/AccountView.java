package cn.xinfang.directory;

import cn.xinfang.directory.model.Account;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An official who can sign in.
 *
 * @param unit      code of the unit
 * @param title     职务, as it stands under a signature
 * @param expiresOn first day on which the person cannot sign in any more; null without end
 */
public record AccountView(UUID id, String username, String personName, String unit, String unitName, String node,
        String title, Set<Duty> duties, boolean enabled, LocalDate expiresOn) {

    static AccountView of(Account account) {
        var unit = account.unit();
        return new AccountView(account.id(), account.username(), account.personName(), unit.code(), unit.name(),
                unit.nodeCode(), account.title(),
                account.duties().stream().map(Duty::valueOf).collect(Collectors.toUnmodifiableSet()),
                account.enabled(), account.expiresOn());
    }

    /** Whether the person may sign in on that day. */
    public boolean openOn(LocalDate day) {
        return enabled && (expiresOn == null || expiresOn.isAfter(day));
    }

    public boolean has(Duty duty) {
        return duties.contains(duty);
    }
}
