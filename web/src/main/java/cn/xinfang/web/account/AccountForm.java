package cn.xinfang.web.account;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.account.AccountAdministration;
import cn.xinfang.account.AccountRegister;
import cn.xinfang.account.rules.AccountProfile;
import cn.xinfang.directory.AccountView;
import cn.xinfang.directory.Duty;
import cn.xinfang.directory.UnitView;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.web.frame.Choices;
import cn.xinfang.web.frame.Me;

/** One account: a new one, or the one that the address names. */
@Named("accountForm")
@ViewScoped
public class AccountForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountAdministration administration;

    @Inject
    private AccountRegister register;

    @Inject
    private Choices choices;

    @Inject
    private Me me;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private UUID id;
    private String username;
    private String personName;
    private String unit;
    private String title;
    private Duty[] duties = {};
    private LocalDate expiresOn;
    private String reason;
    private String password;

    @PostConstruct
    void begin() {
        String asked = parameters.get("id");
        if (asked != null) {
            try {
                id = UUID.fromString(asked);
            } catch (IllegalArgumentException e) {
                throw new NotFoundException("账号 " + asked);
            }
            fill(line().account());
        }
    }

    public boolean isNew() {
        return id == null;
    }

    /** Of the person who looks: somebody else has to change it. */
    public boolean isOwn() {
        return me.official().account().equals(id);
    }

    public AccountRegister.Line line() {
        return register.account(id);
    }

    public List<AccountRegister.Change> history() {
        return register.history(id);
    }

    /** The initial password that was drawn just now; null when none was. */
    public String password() {
        return password;
    }

    public Duty[] allDuties() {
        return Duty.values();
    }

    /** Codes of units of this node whose name holds the typed text. */
    public List<String> units(String typed) {
        return choices.units().stream().filter(it -> it.name().contains(typed.strip())).map(UnitView::code).toList();
    }

    public void save() {
        password = null;
        AccountProfile profile = new AccountProfile(personName, unit, title, Set.of(duties), expiresOn);
        if (isNew()) {
            AccountAdministration.Opened opened = administration.open(username, profile);
            id = opened.id();
            password = opened.password();
        } else {
            administration.change(id, profile);
        }
    }

    public void close() {
        password = null;
        administration.close(id, reason);
        reason = null;
    }

    public void reopen() {
        administration.reopen(id, reason);
        reason = null;
    }

    public void resetPassword() {
        password = administration.resetPassword(id);
    }

    private void fill(AccountView account) {
        username = account.username();
        personName = account.personName();
        unit = account.unit();
        title = account.title();
        duties = account.duties().toArray(Duty[]::new);
        expiresOn = account.expiresOn();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPersonName() {
        return personName;
    }

    public void setPersonName(String personName) {
        this.personName = personName;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Duty[] getDuties() {
        return duties.clone();
    }

    public void setDuties(Duty[] duties) {
        this.duties = duties.clone();
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
