package cn.xinfang.account;

import cn.xinfang.account.rules.AccountFact;
import cn.xinfang.account.rules.AccountSentences;
import cn.xinfang.account.rules.AccountState;
import cn.xinfang.account.store.Credentials;
import cn.xinfang.directory.AccountView;
import cn.xinfang.directory.Accounts;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.Duties;
import cn.xinfang.journal.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The accounts of this node and what was changed in them, for those who look after them and those who watch over that. */
@Stateless
@RolesAllowed({Duties.SYSTEM_ADMIN, Duties.AUDIT_ADMIN})
public class AccountRegister {

    /** Accounts that one list shows at most. */
    public static final int LONGEST = 200;

    /**
     * @param initial the person has not chosen a password yet
     * @param locked  by wrong passwords, at this moment
     */
    public record Line(AccountView account, boolean initial, boolean locked) {
    }

    /** A change, in Chinese. */
    public record Change(OffsetDateTime at, String by, String text) {
    }

    private static final Credentials.Standing NO_PASSWORD = new Credentials.Standing(true, false);

    @Inject
    private Accounts accounts;

    @Inject
    private Credentials credentials;

    @Inject
    private AccountBook book;

    @Inject
    private Directory directory;

    /** Accounts whose username, name or unit holds {@code text}, at most {@link #LONGEST}, by unit and username. */
    public List<Line> matching(String text) {
        Map<UUID, Credentials.Standing> standings = credentials.standings();
        return accounts.matching(text, LONGEST).stream().map(account -> line(account, standings)).toList();
    }

    /** @throws cn.xinfang.kernel.NotFoundException when there is no such account */
    public Line account(UUID id) {
        return line(accounts.account(id), credentials.standings());
    }

    /** Everything that happened to the account, newest first. */
    public List<Change> history(UUID id) {
        AccountSentences sentences = new AccountSentences(code -> directory.unit(code).name());
        List<Change> changes = new ArrayList<>();
        AccountState state = AccountState.NOTHING;
        for (Recorded<AccountFact> entry : book.history(id).entries()) {
            changes.add(new Change(entry.header().at(), entry.header().author().name(), sentences.of(entry.fact(), state)));
            state = state.after(entry.fact());
        }
        Collections.reverse(changes);
        return changes;
    }

    private static Line line(AccountView account, Map<UUID, Credentials.Standing> standings) {
        var standing = standings.getOrDefault(account.id(), NO_PASSWORD);
        return new Line(account, standing.initial(), standing.locked());
    }
}
