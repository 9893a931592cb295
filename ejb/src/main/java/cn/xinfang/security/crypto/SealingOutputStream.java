package cn.xinfang.security.crypto;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * Encrypts content of any length in chunks of 64 KiB, each SM4-GCM. The nonce of a chunk is its number and whether it is
 * the last: chunks cannot be dropped, repeated, reordered or cut off unnoticed. Because nonces repeat from one stream to
 * the next, a key must never seal two streams. A stream is complete only after
 * {@link #finish()}: one that was given up half way never opens as a whole.
 */
public final class SealingOutputStream extends FilterOutputStream {

    static final int CHUNK = 64 * 1024;
    static final int SEALED_CHUNK = CHUNK + Sm4Gcm.TAG_LENGTH;
    static final byte[] NO_CONTEXT = {};

    private final byte[] key;
    private final byte[] chunk = new byte[CHUNK];
    private int filled;
    private long number;

    /** @param key a new key ({@link Sm4Gcm#newKey()}) for this stream alone */
    public SealingOutputStream(OutputStream out, byte[] key) {
        super(out);
        this.key = key.clone();
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            if (filled == CHUNK) {
                seal(false);
            }
            int step = Math.min(length - done, CHUNK - filled);
            System.arraycopy(bytes, offset + done, chunk, filled, step);
            filled += step;
            done += step;
        }
    }

    /** Writes the last chunk. Nothing may be written afterwards; the stream below stays open. */
    public void finish() throws IOException {
        seal(true);
        out.flush();
    }

    private void seal(boolean last) throws IOException {
        out.write(Sm4Gcm.encrypt(key, nonce(number++, last), chunk, filled, NO_CONTEXT));
        filled = 0;
    }

    static byte[] nonce(long number, boolean last) {
        return ByteBuffer.allocate(Sm4Gcm.NONCE_LENGTH).putLong(number).putInt(last ? 1 : 0).array();
    }
}
