package cn.xinfang.web.account;

import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.account.AccountRegister;
import cn.xinfang.directory.AccountView;
import cn.xinfang.web.frame.Times;

/** The accounts that match what is asked for in the address. */
@Named("accountList")
@RequestScoped
public class AccountList {

    @Inject
    private AccountRegister register;

    @Inject
    private Times times;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private List<AccountRegister.Line> lines;

    @PostConstruct
    void read() {
        lines = register.matching(words());
    }

    public String words() {
        return parameters.getOrDefault("q", "").strip();
    }

    public List<AccountRegister.Line> lines() {
        return lines;
    }

    /** There are more than the list shows. */
    public boolean cut() {
        return lines.size() == AccountRegister.LONGEST;
    }

    /** {@code closed}, {@code expired}, {@code locked}, {@code initial} or {@code open}: the first that holds. */
    public String state(AccountRegister.Line line) {
        AccountView account = line.account();
        if (!account.enabled()) {
            return "closed";
        } else if (!account.openOn(times.today())) {
            return "expired";
        } else if (line.locked()) {
            return "locked";
        }
        return line.initial() ? "initial" : "open";
    }

    /** The colour of {@link #state}. */
    public String tone(AccountRegister.Line line) {
        return switch (state(line)) {
            case "open" -> "ok";
            case "locked" -> "alarm";
            case "initial" -> "waiting";
            default -> "none";
        };
    }
}
