package cn.xinfang.interconnection.reconciliation.rules;

import cn.xinfang.interconnection.rules.BrokenPackageException;
import cn.xinfang.interconnection.rules.Received;
import cn.xinfang.kernel.Json;
import cn.xinfang.security.crypto.NodeCertificate;

/**
 * A sheet as it is sent and kept: its exact bytes and the SM2 signature of one node.
 */
public record SignedSheet(byte[] document, byte[] signature) {

    /** @throws BrokenPackageException when it is not signed by that node, or is no sheet */
    public Sheet verified(NodeCertificate signer) {
        if (!signer.publicKey().verify(document, signature)) {
            throw new BrokenPackageException("对账单的签名不是 " + signer.nodeCode() + " 的");
        }
        return sheet();
    }

    /** @throws BrokenPackageException when it is no sheet */
    public Sheet sheet() {
        return Received.read(document, Sheet.class, "对账单");
    }

    public byte[] bytes() {
        return Json.write(this);
    }
}
