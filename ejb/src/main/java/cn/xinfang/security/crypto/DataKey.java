package cn.xinfang.security.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HexFormat;

/** The SM4 key of a node. It encrypts no data itself, only the keys of parts and files, each of which has its own. */
public final class DataKey {

    /** Length of a wrapped key in bytes. */
    public static final int WRAPPED_LENGTH = Sm4Gcm.KEY_LENGTH + Sm4Gcm.OVERHEAD;

    private final byte[] key;
    private final String id;

    public DataKey(byte[] key) {
        if (key.length != Sm4Gcm.KEY_LENGTH) {
            throw new IllegalArgumentException("An SM4 key has 16 bytes, not " + key.length);
        }
        this.key = key.clone();
        this.id = HexFormat.of().formatHex(Arrays.copyOf(HmacSm3.of(key, "key id".getBytes(UTF_8)), 8));
    }

    /** 16 hexadecimal digits that tell this key from another and nothing about it. */
    public String id() {
        return id;
    }

    /** Encrypts the key of a part or file so that it opens only in the same context, normally its commitment. */
    public byte[] wrap(byte[] partKey, byte[] context) {
        return Sm4Gcm.seal(key, partKey, context);
    }

    /** @throws BrokenSealException when another key wrapped it, or it was wrapped in another context */
    public byte[] unwrap(byte[] wrappedKey, byte[] context) {
        return Sm4Gcm.open(key, wrappedKey, context);
    }
}
