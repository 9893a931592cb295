package cn.xinfang.interconnection;

import cn.xinfang.directory.Duties;
import cn.xinfang.interconnection.store.RunStore;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** A city cannot call its counties; so each county asks every minute, at the cost of one short call, whether anything urgent waits. */
@Stateless
@RolesAllowed(Duties.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UrgentLane {

    @Inject
    private Outbox outbox;

    @Inject
    private RunStore runs;

    @Inject
    private CityLine line;

    @Inject
    private NodeSettings settings;

    @Inject
    private Today today;

    /** Whether something waits here for the peer that must not wait. */
    public boolean waitsFor(String peer) {
        return outbox.urgent(peer);
    }

    /** Asks for a run when the city says so; a city that does not answer has nothing urgent, the nightly run tells of it. */
    public void ask() {
        settings.parent().filter(city -> !runs.isBusy(city) && line.urgent())
                .ifPresent(city -> runs.ask(city, RunStore.Cause.URGENT, today.date(), today.instant()));
    }
}
