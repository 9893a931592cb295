package cn.xinfang.interconnection.rules;

import cn.xinfang.kernel.Json;
import java.util.List;
import java.util.UUID;

/**
 * What a peer gives back to a restored node at once: the receipts that tell which packages there were. What was in them comes
 * in new packages.
 *
 * @param incarnation highest one under which the restored node is known to have written
 * @param received    the peer's receipts for packages of the restored node, in the order of their numbers
 * @param given       the restored node's receipts for packages of the peer, in the order of their numbers
 */
public record Proofs(UUID restoration, int incarnation, List<SignedReceipt> received, List<SignedReceipt> given) {

    public byte[] bytes() {
        return Json.write(this);
    }

    /** @throws BrokenPackageException when the bytes are not such a document */
    public static Proofs of(byte[] bytes) {
        return Received.read(bytes, Proofs.class, "交还的回执");
    }
}
