package cn.xinfang.intake;

import cn.xinfang.directory.Leaders;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.registration.Accused;
import cn.xinfang.petition.registration.Registration;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Notes with a report what else the accused leads, so that it is kept from there as well. */
@Dependent
class AccusedParties {

    private final Leaders leaders;
    private final Today today;

    @Inject
    AccusedParties(Leaders leaders, Today today) {
        this.leaders = leaders;
        this.today = today;
    }

    Registration complete(Registration registration) {
        Accused accused = registration.accused();
        if (accused == null) {
            return registration;
        }
        List<String> leads = leaders.unitsLedBy(accused.person(), today.date());
        List<String> reach = Stream.concat(Stream.ofNullable(accused.unit()), leads.stream()).toList();
        return registration.against(accused.known(leads, leaders.reachOffice(reach)));
    }
}
