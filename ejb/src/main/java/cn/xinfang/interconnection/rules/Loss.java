package cn.xinfang.interconnection.rules;

import cn.xinfang.kernel.Json;
import java.util.UUID;

/**
 * What a restored node still knows of its exchange with a peer; everything after it is to be given back.
 *
 * @param restoration which restore it is: a peer makes good each one once
 * @param received    last of the peer's packages that is applied here without a gap, 0 if none
 * @param written     last own package, 0 if none
 */
public record Loss(UUID restoration, long received, long written) {

    public byte[] bytes() {
        return Json.write(this);
    }

    /** @throws BrokenPackageException when the bytes are not such a statement */
    public static Loss of(byte[] bytes) {
        return Received.read(bytes, Loss.class, "恢复说明");
    }
}
