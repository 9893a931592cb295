package cn.xinfang.interconnection.rules;

import cn.xinfang.kernel.Json;
import java.util.List;

/**
 * What a receiver says when a package is offered.
 *
 * @param lacking  numbers of the volumes that it has yet to be given, from 1
 * @param receipts that it has signed for the package so far; none while a volume is lacking
 */
public record Reply(List<Integer> lacking, List<SignedReceipt> receipts) {

    public byte[] bytes() {
        return Json.write(this);
    }

    /** @throws BrokenPackageException when the bytes are no reply */
    public static Reply of(byte[] bytes) {
        return Received.read(bytes, Reply.class, "答复");
    }
}
