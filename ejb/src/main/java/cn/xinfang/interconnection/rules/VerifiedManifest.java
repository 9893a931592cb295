package cn.xinfang.interconnection.rules;

/** A manifest whose signature, level, addresses and time were found right. */
public record VerifiedManifest(Manifest manifest, SignedManifest signed) {

    public String digest() {
        return signed.digest();
    }
}
