package cn.xinfang.web.admin;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.account.DeputyDesk;
import cn.xinfang.directory.AccountView;
import cn.xinfang.directory.Accounts;
import cn.xinfang.directory.DeputyView;
import cn.xinfang.web.frame.Me;
import cn.xinfang.web.frame.Times;

/** A head appoints who signs during absence. */
@Named("deputies")
@ViewScoped
public class DeputyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeputyDesk desk;

    @Inject
    private Accounts accounts;

    @Inject
    private Me me;

    @Inject
    private Times times;

    private String account;
    private LocalDate from;
    private LocalDate to;

    @PostConstruct
    void begin() {
        from = times.today();
        to = times.today();
    }

    /** Those of the own unit who can sign in. */
    public List<AccountView> colleagues() {
        return accounts.accountsOfUnit(me.official().unit()).stream()
                .filter(it -> it.openOn(times.today()) && !it.id().equals(me.official().account())).toList();
    }

    public List<DeputyView> appointed() {
        return desk.appointed();
    }

    public boolean acts(DeputyView appointment) {
        return !times.today().isBefore(appointment.from()) && !times.today().isAfter(appointment.to());
    }

    public boolean past(DeputyView appointment) {
        return times.today().isAfter(appointment.to());
    }

    public void appoint() {
        desk.appoint(UUID.fromString(account), from, to);
        account = null;
    }

    public void dismiss(UUID appointment) {
        desk.dismiss(appointment);
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
