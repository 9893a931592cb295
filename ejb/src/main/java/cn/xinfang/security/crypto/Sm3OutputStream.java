package cn.xinfang.security.crypto;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.bouncycastle.crypto.digests.SM3Digest;

/** Passes bytes on and digests them, for content too large to hold in memory. */
public final class Sm3OutputStream extends FilterOutputStream {

    private final SM3Digest sm3 = new SM3Digest();

    public Sm3OutputStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        sm3.update((byte) b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        sm3.update(bytes, offset, length);
    }

    /** Digest of everything written so far; more may be written afterwards. */
    public byte[] digest() {
        byte[] digest = new byte[Sm3.LENGTH];
        new SM3Digest(sm3).doFinal(digest, 0);
        return digest;
    }
}
