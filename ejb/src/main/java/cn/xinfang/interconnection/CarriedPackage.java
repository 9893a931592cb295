package cn.xinfang.interconnection;

import cn.xinfang.interconnection.rules.PackageName;
import cn.xinfang.interconnection.rules.Receipt;
import cn.xinfang.interconnection.rules.SignedManifest;
import cn.xinfang.interconnection.rules.SignedReceipt;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A package that carried something of a stream, with what both sides signed for it.
 *
 * @param peerName the node on the other side
 * @param out      whether it went from here to there
 * @param madeAt   by the clock of its sender
 * @param entries  of the stream that it carried
 * @param receipts as far as they are here, in the order in which they are made
 */
public record CarriedPackage(String peer, String peerName, boolean out, PackageName name, Instant madeAt, List<UUID> entries,
                             SignedManifest manifest, List<SignedReceipt> receipts) {

    public Optional<Receipt> receipt(Receipt.Kind kind) {
        return receipts.stream().map(SignedReceipt::receipt).filter(receipt -> receipt.kind() == kind).findFirst();
    }

    /** Of manifest, signature and receipts. */
    public List<String> fileNames() {
        return Stream.concat(Stream.of(name.manifest(), name.signature()), receipts.stream().map(it -> name.receipt(it.receipt().kind()))).toList();
    }
}
