package cn.xinfang.interconnection;

import cn.xinfang.interconnection.store.DepartureStore;
import cn.xinfang.journal.Fact;
import cn.xinfang.kernel.NodeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells what can still be taken back from what is on its way to another node. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Departures {

    @Inject
    private DepartureStore store;

    @Inject
    private NodeSettings settings;

    /**
     * Whether the newest fact of that type which this node wrote in the stream is in a package on the way to a node. The answer holds
     * until the transaction ends: a package that is being written is waited for, the next one waits for the transaction.
     *
     * @param node where it is addressed to; a county reaches every other node through its city
     */
    public boolean left(UUID stream, Class<? extends Fact> type, String node) {
        String peer = settings.parent().orElse(node);
        store.hold(stream, peer);
        return store.packaged(stream, settings.node(), type.getSimpleName(), peer);
    }
}
