package cn.xinfang.interconnection.rules;

/**
 * A package whose signature, addressee and members were found right.
 *
 * @param digest of the manifest: the same for every copy of the package
 */
public record VerifiedPackage(Manifest manifest, String digest) {
}
