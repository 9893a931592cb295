package cn.xinfang.interconnection.rules;

import cn.xinfang.kernel.Json;
import cn.xinfang.security.crypto.NodeCertificate;
import cn.xinfang.security.crypto.Sm2PrivateKey;
import cn.xinfang.security.crypto.Sm3;

/** A manifest as it is sent and kept: its exact bytes and the sender's SM2 signature. */
public record SignedManifest(byte[] document, byte[] signature) {

    /** What has to be known before anything else of a manifest is read. */
    private record Level(int schema) {
    }

    static SignedManifest sign(Manifest manifest, Sm2PrivateKey key) {
        byte[] document = manifest.bytes();
        return new SignedManifest(document, key.sign(document));
    }

    /**
     * @param sender   certificate of the node from which the package must be
     * @param receiver code of the node for which it must be
     * @throws BrokenPackageException when it is not; the message says what is wrong
     */
    public VerifiedManifest verified(NodeCertificate sender, String receiver) {
        if (!sender.publicKey().verify(document, signature)) {
            throw new BrokenPackageException("清单的签名不是 " + sender.nodeCode() + " 的");
        }
        Manifest manifest = manifest();
        if (!manifest.from().equals(sender.nodeCode()) || !manifest.to().equals(receiver)) {
            throw new BrokenPackageException("包由 %s 发往 %s，不是由 %s 发往 %s".formatted(
                    manifest.from(), manifest.to(), sender.nodeCode(), receiver));
        }
        if (!sender.validAt(manifest.createdAt().toInstant())) {
            throw new BrokenPackageException("制作时间不在 " + sender.nodeCode() + " 证书的有效期内");
        }
        return new VerifiedManifest(manifest, this);
    }

    /**
     * The manifest without a look at the signature: for one that was {@link #verified} before it was kept.
     *
     * @throws BrokenPackageException when it is of a newer level or incomplete
     */
    public Manifest manifest() {
        int level = Received.read(document, Level.class, "清单").schema();
        if (level > Manifest.SCHEMA) {
            throw new BrokenPackageException("包的格式级别 %d 高于本节点的 %d，请先升级本节点再接收；对方会保留此包".formatted(level, Manifest.SCHEMA));
        }
        Manifest manifest = Received.read(document, Manifest.class, "清单");
        if (level < 1 || manifest.number() < 1 || manifest.from() == null || manifest.to() == null || manifest.createdAt() == null
                || manifest.streams() == null || manifest.members() == null || manifest.volumes() == null || manifest.wrappedKey() == null) {
            throw new BrokenPackageException("清单不完整");
        }
        return manifest;
    }

    /** Hex SM3 of the manifest: the same for every copy of the package. */
    public String digest() {
        return Sm3.hex(document);
    }

    public byte[] bytes() {
        return Json.write(this);
    }

    /** @throws BrokenPackageException when the bytes are no signed manifest */
    public static SignedManifest of(byte[] bytes) {
        SignedManifest signed = Received.read(bytes, SignedManifest.class, "清单");
        if (signed.document == null || signed.signature == null) {
            throw new BrokenPackageException("清单不完整");
        }
        return signed;
    }
}
