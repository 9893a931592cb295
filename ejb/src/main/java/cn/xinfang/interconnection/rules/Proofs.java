package cn.xinfang.interconnection.rules;

import cn.xinfang.kernel.Json;
import java.util.List;
import java.util.UUID;

/**
 * What a peer gives back to a restored node at once: the evidence of the packages that it lost, so that their numbers are not
 * used again. What was in them comes in new packages.
 *
 * @param incarnation highest one under which the restored node is known to have written
 * @param written     packages of the restored node, in the order of their numbers
 * @param received    packages of the peer that the restored node had applied, in the order of their numbers
 * @param rest        what is to be asked for next; null when this was all
 */
public record Proofs(UUID restoration, int incarnation, List<KnownPackage> written, List<KnownPackage> received, Loss rest) {

    public byte[] bytes() {
        return Json.write(this);
    }

    /** @throws BrokenPackageException when the bytes are not such a document */
    public static Proofs of(byte[] bytes) {
        return Received.read(bytes, Proofs.class, "交还的清单和回执");
    }
}
