package cn.xinfang.security.crypto;

import java.io.IOException;
import java.io.InputStream;

/**
 * Decrypts what {@link SealingOutputStream} wrote. No byte is given out before its chunk was verified; a stream that ends
 * before its last chunk ends with {@link BrokenSealException}, not with end of file.
 */
public final class OpeningInputStream extends InputStream {

    private final InputStream in;
    private final byte[] key;
    private byte[] sealed;
    private int sealedLength;
    private byte[] plain = {};
    private int position;
    private long number;
    private boolean ended;

    public OpeningInputStream(InputStream in, byte[] key) throws IOException {
        this.in = in;
        this.key = key.clone();
        this.sealed = new byte[SealingOutputStream.SEALED_CHUNK];
        this.sealedLength = in.readNBytes(sealed, 0, sealed.length);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (position == plain.length) {
            if (ended) {
                return -1;
            }
            openNext();
        }
        int step = Math.min(length, plain.length - position);
        System.arraycopy(plain, position, bytes, offset, step);
        position += step;
        return step;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void openNext() throws IOException {
        byte[] following = new byte[SealingOutputStream.SEALED_CHUNK];
        int followingLength = in.readNBytes(following, 0, following.length);
        boolean last = followingLength == 0;
        if (sealedLength < Sm4Gcm.TAG_LENGTH) {
            throw new BrokenSealException("Sealed stream is cut");
        }
        plain = Sm4Gcm.decrypt(key, SealingOutputStream.nonce(number++, last), sealed, sealedLength,
                SealingOutputStream.NO_CONTEXT);
        position = 0;
        ended = last;
        sealed = following;
        sealedLength = followingLength;
    }
}
