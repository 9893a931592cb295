package cn.xinfang.interconnection;

import cn.xinfang.interconnection.rules.SignedReceipt;
import cn.xinfang.interconnection.store.CarriedStore;
import cn.xinfang.interconnection.store.CarriedStore.CarriedRow;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PackageStore.PackageRow;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.interconnection.store.PeerStore.PeerRow;
import cn.xinfang.security.crypto.NodeKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** What proves that entries of a stream were handed over: manifests and receipts, each signed by who made it. */
@ApplicationScoped
public class ExchangeEvidence {

    @Inject
    private CarriedStore carried;

    @Inject
    private PackageStore packages;

    @Inject
    private PeerStore peers;

    @Inject
    private NodeKeys keys;

    /** In the order in which the packages were made. */
    public List<CarriedPackage> of(UUID stream) {
        return carried.of(stream).stream().map(this::carried).toList();
    }

    /**
     * The same as files, by name: manifests with their signatures, receipts, and the certificates of all who signed.
     * {@code bin/verify-package.sh} checks receipts against manifests.
     */
    public SortedMap<String, byte[]> files(UUID stream) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (CarriedPackage it : of(stream)) {
            files.put(it.name().manifest(), it.manifest().document());
            files.put(it.name().signature(), it.manifest().signature());
            for (SignedReceipt receipt : it.receipts()) {
                files.put(it.name().receipt(receipt.receipt().kind()), receipt.bytes());
            }
            files.put(it.peer() + ".crt", pem(peers.find(it.peer()).orElseThrow().certificate().pem()));
            files.put(keys.certificate().nodeCode() + ".crt", pem(keys.certificate().pem()));
        }
        return files;
    }

    private CarriedPackage carried(CarriedRow row) {
        PeerRow peer = peers.find(row.peer()).orElseThrow();
        PackageRow of = packages.find(row.peer(), row.direction(), row.number()).orElseThrow();
        var manifest = packages.manifest(row.peer(), row.direction(), row.number()).orElseThrow();
        return new CarriedPackage(row.peer(), peer.name(), row.direction() == PackageStore.Direction.OUT, manifest.manifest().name(),
                of.createdAt(), row.entries(), manifest, packages.receipts(row.peer(), row.direction(), row.number()));
    }

    private static byte[] pem(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
