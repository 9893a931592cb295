package cn.xinfang.interconnection.rules;

import cn.xinfang.kernel.Json;
import java.time.Instant;
import java.util.Map;

/** Up to when a city is complete of each of its nodes: what it passes on of them to others is no newer than that. */
public record Reach(Map<String, Instant> completeUntil) {

    public byte[] bytes() {
        return Json.write(this);
    }

    /**
     * @param bytes empty from a city of an older version, which says nothing
     * @throws BrokenPackageException when the bytes are no such text
     */
    public static Reach of(byte[] bytes) {
        return bytes.length == 0 ? new Reach(Map.of()) : Received.read(bytes, Reach.class, "收尾说明");
    }
}
