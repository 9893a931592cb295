package cn.xinfang.interconnection.reconciliation;

import cn.xinfang.interconnection.reconciliation.rules.Sheet;
import cn.xinfang.interconnection.reconciliation.rules.Side;
import cn.xinfang.interconnection.reconciliation.rules.SignedSheet;
import cn.xinfang.interconnection.reconciliation.store.DifferenceStore;
import cn.xinfang.interconnection.reconciliation.store.SheetStore;
import cn.xinfang.interconnection.reconciliation.store.SheetStore.SheetRow;
import cn.xinfang.interconnection.rules.BrokenPackageException;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.kernel.Json;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.crypto.NodeKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Optional;

/** Sheets that both sides sign. A node signs only its own figures as it gave them; the other's stand there on the other's word. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Sheets {

    @Inject
    private SheetStore store;

    @Inject
    private DifferenceStore differences;

    @Inject
    private PeerStore peers;

    @Inject
    private NodeKeys keys;

    @Inject
    private NodeSettings settings;

    @Inject
    private Today today;

    SignedSheet sign(Sheet sheet) {
        byte[] document = Json.write(sheet);
        return new SignedSheet(document, keys.exchangeKey().sign(document));
    }

    /** At the city: remembers the figures that a county will put on its sheet. */
    void give(String peer, Side side) {
        store.give(peer, Json.write(side));
    }

    /**
     * At the city: signs a sheet of a county and keeps it. What is not open on it is equal now.
     *
     * @return the signature; for a sheet that was signed before the original one
     * @throws BrokenPackageException when the county did not sign it, or its figures of the city are others than the city gave
     */
    byte[] countersign(String peer, SignedSheet signed) {
        Sheet sheet = signed.verified(peers.lock(peer).certificate());
        Optional<SheetRow> known = store.find(peer, sheet.id());
        if (known.isPresent()) {
            if (!Arrays.equals(known.get().document(), signed.document())) {
                throw new BrokenPackageException("同一对账单先前有另一内容");
            }
            return known.get().citySignature();
        }
        if (!sheet.ofCounty().node().equals(peer) || store.given(peer).filter(given -> Arrays.equals(given, Json.write(sheet.ofCity()))).isEmpty()) {
            throw new BrokenPackageException("对账单上的市级数字不是市级给出的");
        }
        byte[] signature = keys.exchangeKey().sign(signed.document());
        store.keep(new SheetRow(peer, sheet.id(), sheet.date(), sheet.at().toInstant(), signed.document(), signed.signature(), signature));
        differences.resolveAllBut(peer, sheet.open().stream().map(Sheet.Open::stream).toList(), today.instant());
        return signature;
    }

    /**
     * At the county: keeps a sheet with both signatures.
     *
     * @throws BrokenPackageException when the city's is not the city's
     */
    void keep(String city, SignedSheet signed, byte[] citySignature) {
        if (!peers.lock(city).certificate().publicKey().verify(signed.document(), citySignature)) {
            throw new BrokenPackageException("对账单上的市级签名不是 " + city + " 的");
        }
        Sheet sheet = signed.sheet();
        store.keep(new SheetRow(city, sheet.id(), sheet.date(), sheet.at().toInstant(), signed.document(), signed.signature(), citySignature));
    }
}
