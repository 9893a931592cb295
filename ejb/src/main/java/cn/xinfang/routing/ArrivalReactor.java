package cn.xinfang.routing;

import cn.xinfang.casework.Arrivals;
import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.Reactor;
import cn.xinfang.petition.assignment.Arrival;
import cn.xinfang.petition.assignment.PetitionReferred;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Notes the arrival of a petition that another node referred to a unit of this one; its periods begin that day. */
@ApplicationScoped
public class ArrivalReactor implements Reactor {

    @Inject
    private Arrivals arrivals;

    @Override
    public String name() {
        return "arrival";
    }

    @Override
    public void react(EntryHeader entry) {
        arrivals.note(entry, PetitionReferred.class, Arrival::of);
    }
}
