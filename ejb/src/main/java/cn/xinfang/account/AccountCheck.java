package cn.xinfang.account;

import cn.xinfang.account.rules.AccountProfile;
import cn.xinfang.account.rules.Username;
import cn.xinfang.account.store.AccountTable;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.UnitView;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Says whether an account may be as somebody wants it, given the units and the other accounts of this node. */
@ApplicationScoped
public class AccountCheck {

    private AccountTable table;
    private Directory directory;
    private NodeSettings settings;
    private Today today;

    protected AccountCheck() {
    }

    @Inject
    public AccountCheck(AccountTable table, Directory directory, NodeSettings settings, Today today) {
        this.table = table;
        this.directory = directory;
        this.settings = settings;
        this.today = today;
    }

    /** What is wrong with such an account, in Chinese; empty when it may be opened. */
    public List<String> problems(String username, AccountProfile profile) {
        List<String> problems = new ArrayList<>();
        if (!Username.isWellFormed(username)) {
            problems.add(Username.RULE);
        } else if (table.isTaken(username)) {
            problems.add("用户名 " + username + " 已有人使用，停用的账号也不再分配给他人");
        }
        problems.addAll(problems(profile));
        return problems;
    }

    /** What is wrong with such a profile, in Chinese; empty when an account may have it. */
    public List<String> problems(AccountProfile profile) {
        var kind = directory.unitsOfNode(settings.node()).stream().filter(unit -> unit.code().equals(profile.unit()))
                .map(UnitView::kind).findAny();
        return profile.problems(kind, today.date());
    }
}
