package cn.xinfang.interconnection;

import cn.xinfang.security.crypto.NodeCertificate;
import java.time.Instant;

/**
 * The certificate of a node.
 *
 * @param fingerprint SM3, 64 hexadecimal digits
 */
public record CertificateLine(String node, String fingerprint, Instant validUntil) {

    static CertificateLine of(NodeCertificate certificate) {
        return new CertificateLine(certificate.nodeCode(), certificate.fingerprint(), certificate.validUntil());
    }
}
