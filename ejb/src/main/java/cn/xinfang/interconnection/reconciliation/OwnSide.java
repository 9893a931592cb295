package cn.xinfang.interconnection.reconciliation;

import cn.xinfang.interconnection.reconciliation.rules.Leaves;
import cn.xinfang.interconnection.reconciliation.rules.Side;
import cn.xinfang.interconnection.reconciliation.store.LeafStore;
import cn.xinfang.interconnection.reconciliation.store.SheetStore;
import cn.xinfang.kernel.NodeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** This node's side of a comparison, after everything that changed has been looked at. */
@ApplicationScoped
public class OwnSide {

    /** Transactions of one call: a first night is long, and who asked waits at most some minutes for an answer. */
    private static final int PORTION = 100;

    @Inject
    private SharedLeaves shared;

    @Inject
    private LeafStore leaves;

    @Inject
    private SheetStore sheets;

    @Inject
    private NodeSettings settings;

    /** Goes on with what is to be computed; false when there is more than one call takes. */
    boolean ready() {
        for (int i = 0; i < PORTION; i++) {
            if (!shared.takeChanged() && !shared.digestPlaces()) {
                return true;
            }
        }
        return false;
    }

    Leaves leaves(String peer) {
        return leaves.of(peer);
    }

    Side figures(String peer, LocalDate date) {
        return new Side(settings.node(), Leaves.digest(leaves.of(peer).months()), leaves.streams(peer), sheets.totals(peer, date));
    }
}
