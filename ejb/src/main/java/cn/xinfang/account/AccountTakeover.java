package cn.xinfang.account;

import cn.xinfang.account.rules.AccountFact;
import cn.xinfang.account.rules.AccountFact.AccountClosed;
import cn.xinfang.account.rules.AccountFact.AccountOpened;
import cn.xinfang.account.store.AccountTable;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.Journal;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Accounts of a release that kept no journal of them get one at the next start; it begins with what they are then. */
@Singleton
@Startup
@DependsOn({"Migrator", "ReferenceBaseline"})
@PermitAll
public class AccountTakeover {

    private AccountTable table;
    private Journal journal;

    protected AccountTakeover() {
    }

    @Inject
    public AccountTakeover(AccountTable table, Journal journal) {
        this.table = table;
        this.journal = journal;
    }

    @PostConstruct
    void atStart() {
        table.unrecorded().forEach(this::begin);
    }

    private void begin(AccountTable.Unrecorded account) {
        List<AccountFact> facts = new ArrayList<>();
        facts.add(new AccountOpened(account.username(), account.profile()));
        facts.addAll(table.deputiesOf(account.id()));
        if (!account.enabled()) {
            facts.add(new AccountClosed("原已停用"));
        }
        journal.begin(account.id(), AccountProjector.KIND, facts, Author.SYSTEM);
    }
}
