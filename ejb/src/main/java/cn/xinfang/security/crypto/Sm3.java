package cn.xinfang.security.crypto;

import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** The SM3 digest (GB/T 32905): 32 bytes. */
public final class Sm3 {

    public static final int LENGTH = 32;

    private Sm3() {
    }

    /** Digest of the pieces, one after the other; the borders between pieces are not part of the digest. */
    public static byte[] digest(byte[]... pieces) {
        SM3Digest sm3 = new SM3Digest();
        for (byte[] piece : pieces) {
            sm3.update(piece, 0, piece.length);
        }
        byte[] digest = new byte[LENGTH];
        sm3.doFinal(digest, 0);
        return digest;
    }

    /** {@link #digest} as 64 lower-case hexadecimal digits. */
    public static String hex(byte[]... pieces) {
        return HexFormat.of().formatHex(digest(pieces));
    }
}
