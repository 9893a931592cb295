package cn.xinfang.account;

import cn.xinfang.account.rules.AccountFact;
import cn.xinfang.account.rules.AccountState;
import cn.xinfang.account.store.AccountTable;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Projector;
import cn.xinfang.journal.Sharing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes rows of accounts. No other node takes part in such a stream. */
@ApplicationScoped
public class AccountProjector implements Projector<AccountFact> {

    static final String KIND = "account";

    private AccountTable table;

    protected AccountProjector() {
    }

    @Inject
    public AccountProjector(AccountTable table) {
        this.table = table;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<AccountFact> factType() {
        return AccountFact.class;
    }

    @Override
    public void project(History<AccountFact> history) {
        table.replace(history.stream(), AccountState.of(history));
    }

    @Override
    public boolean staysHere() {
        return true;
    }

    @Override
    public Sharing sharing(History<AccountFact> history) {
        return Sharing.NONE;
    }
}
