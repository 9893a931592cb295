package cn.xinfang.docket;

import cn.xinfang.directory.AccountView;
import cn.xinfang.directory.Accounts;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.Duty;
import cn.xinfang.directory.rules.UnitKind;
import cn.xinfang.petition.Actor;
import cn.xinfang.petition.Seat;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The signed-in official as decisions on petitions know him. */
@Dependent
class SignedIn {

    private static final Map<Duty, Seat> SEATS = new EnumMap<>(Map.of(Duty.WINDOW_CLERK, Seat.CLERK,
            Duty.CASE_OFFICER, Seat.CASE_OFFICER, Duty.OFFICE_HEAD, Seat.OFFICE_HEAD,
            Duty.UNIT_OFFICER, Seat.UNIT_OFFICER, Duty.UNIT_HEAD, Seat.UNIT_HEAD));

    private final Principal caller;
    private final Accounts accounts;
    private final Directory directory;

    @Inject
    SignedIn(Principal caller, Accounts accounts, Directory directory) {
        this.caller = caller;
        this.accounts = accounts;
        this.directory = directory;
    }

    Actor actor() {
        AccountView account = accounts.accountOf(caller.getName());
        boolean office = directory.unit(account.unit()).kind() == UnitKind.OFFICE;
        Set<Seat> seats = EnumSet.noneOf(Seat.class);
        account.duties().stream().filter(SEATS::containsKey).map(SEATS::get).forEach(seats::add);
        return new Actor(account.id(), account.personName(), account.unit(), office, account.node(), seats);
    }
}
