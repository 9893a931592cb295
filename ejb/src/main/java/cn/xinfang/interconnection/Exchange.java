package cn.xinfang.interconnection;

import cn.xinfang.directory.Duties;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.interconnection.store.RunStore;
import cn.xinfang.interconnection.store.RunStore.RunRow;
import cn.xinfang.journal.Reactions;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** One run with one peer. A county does the whole exchange; the city only applies what its county has sent, and
 * either only applies what came on a medium. */
@Stateless
@RolesAllowed(Duties.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Exchange {

    @Inject
    private RunStore runs;

    @Inject
    private PeerStore peers;

    @Inject
    private CountyRounds rounds;

    @Inject
    private StagedPackages staged;

    @Inject
    private WaitingStreams waiting;

    @Inject
    private Reactions reactions;

    @Inject
    private NodeSettings settings;

    @Inject
    private Today today;

    /**
     * @param run  a running row, see {@link RunQueue}
     * @param stop whether the server wants to stop the run
     * @throws StopSignal.StoppedException when it was stopped
     */
    public void run(UUID run, BooleanSupplier stop) {
        RunRow row = runs.find(run).orElseThrow(() -> new NotFoundException("run " + run));
        StopSignal signal = new StopSignal(() -> stop.getAsBoolean() || runs.stopWanted(run));
        boolean calling = settings.parent().filter(row.peer()::equals).isPresent() && row.cause() != RunStore.Cause.MEDIA;
        if (calling) {
            rounds.run(run, row.peer(), row.cause() != RunStore.Cause.URGENT, signal);
            peers.contacted(row.peer(), today.instant());
            peers.succeeded(row.peer(), today.instant());
        } else {
            waiting.takeIn(run, row.peer(), signal);
            reactions.runPending();
        }
        staged.tidy(row.peer());
    }
}
