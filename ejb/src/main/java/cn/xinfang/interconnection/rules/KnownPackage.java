package cn.xinfang.interconnection.rules;

import java.util.List;

/**
 * What is left of a package when its content has gone: the evidence that it existed.
 *
 * @param receipts the receiver's, in the order in which they were made
 */
public record KnownPackage(long number, SignedManifest manifest, List<SignedReceipt> receipts) {
}
