package cn.xinfang.interconnection.rules;

import cn.xinfang.kernel.Json;
import cn.xinfang.security.crypto.NodeCertificate;
import cn.xinfang.security.crypto.Sm2PrivateKey;

/** A receipt as it is sent and kept: its exact bytes and the receiver's SM2 signature. */
public record SignedReceipt(byte[] document, byte[] signature) {

    public static SignedReceipt sign(Receipt receipt, Sm2PrivateKey key) {
        byte[] document = Json.write(receipt);
        return new SignedReceipt(document, key.sign(document));
    }

    /**
     * @param signer whose receipt it must be
     * @throws BrokenPackageException when it is not signed by that node
     */
    public Receipt verified(NodeCertificate signer) {
        if (!signer.publicKey().verify(document, signature)) {
            throw new BrokenPackageException("回执的签名不是 " + signer.nodeCode() + " 的");
        }
        Receipt receipt = receipt();
        if (!signer.nodeCode().equals(receipt.to())) {
            throw new BrokenPackageException("回执由 " + receipt.to() + " 出具，不是 " + signer.nodeCode());
        }
        return receipt;
    }

    /** The receipt without a look at the signature: for one that was {@link #verified} before it was kept. */
    public Receipt receipt() {
        Receipt receipt = Received.read(document, Receipt.class, "回执");
        if (receipt.kind() == null || receipt.from() == null || receipt.to() == null || receipt.digest() == null
                || receipt.at() == null || receipt.waiting() == null) {
            throw new BrokenPackageException("回执不完整");
        }
        return receipt;
    }

    public byte[] bytes() {
        return Json.write(this);
    }

    /** @throws BrokenPackageException when the bytes are no receipt */
    public static SignedReceipt of(byte[] bytes) {
        SignedReceipt signed = Received.read(bytes, SignedReceipt.class, "回执");
        if (signed.document == null || signed.signature == null) {
            throw new BrokenPackageException("回执不完整");
        }
        return signed;
    }
}
