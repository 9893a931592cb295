package cn.xinfang.interconnection.rules;

import cn.xinfang.journal.Fact;

/**
 * The city names the certificate of a node that is enrolled with it; the newest holds.
 *
 * @param node        GB/T 2260 code
 * @param certificate SM2, in DER
 */
public record CertificateAnnounced(String node, byte[] certificate) implements Fact {
}
