package cn.xinfang.interconnection.quarantine;

import cn.xinfang.interconnection.rules.Receipt;
import cn.xinfang.interconnection.rules.SignedReceipt;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PackageStore.Direction;
import cn.xinfang.interconnection.store.PackageStore.PackageRow;
import cn.xinfang.interconnection.store.QuarantineStore.QuarantineRow;
import cn.xinfang.interconnection.store.RefusalStore;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.crypto.NodeKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Signs that a stream is sent back; the sender gets the receipt with every opening until the stream has come in another way. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Refusing {

    @Inject
    private PackageStore packages;

    @Inject
    private RefusalStore refusals;

    @Inject
    private NodeKeys keys;

    @Inject
    private NodeSettings settings;

    @Inject
    private Today today;

    public void sendBack(QuarantineRow row, String reason) {
        PackageRow from = packages.find(row.peer(), Direction.IN, row.packageNumber()).orElseThrow();
        Receipt receipt = new Receipt(Receipt.Kind.REFUSED, row.peer(), settings.node(), from.number(), from.digest(),
                today.instant().atZone(Today.ZONE).toOffsetDateTime(), 0, List.of(new Receipt.Waiting(row.stream(), reason)));
        refusals.keep(row.peer(), Direction.IN, receipt, SignedReceipt.sign(receipt, keys.exchangeKey()));
    }
}
