package cn.xinfang.interconnection.rules;

import cn.xinfang.kernel.Json;
import java.io.UncheckedIOException;

/** Reads what came from a peer, whose mistakes are told in words. */
public final class Received {

    private Received() {
    }

    /**
     * @param what name of the thing in the message
     * @throws BrokenPackageException when the bytes are not such a text
     */
    public static <T> T read(byte[] bytes, Class<T> type, String what) {
        try {
            T value = Json.read(bytes, type);
            if (value == null) {
                throw new BrokenPackageException(what + "是空的");
            }
            return value;
        } catch (UncheckedIOException e) {
            throw new BrokenPackageException(what + "无法读取", e);
        }
    }
}
