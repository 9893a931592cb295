package cn.xinfang.interconnection.quarantine;

import cn.xinfang.journal.EntryHeader;
import cn.xinfang.kernel.Json;
import cn.xinfang.security.crypto.Sm3;
import java.time.Instant;

/**
 * What everybody who takes part may know of an entry.
 *
 * @param node   author
 * @param type   name of the fact
 * @param digest hex SM3 of the header
 */
public record HeaderView(String node, long number, String type, Instant at, String authorName, String authorUnit, String digest) {

    static HeaderView of(byte[] header) {
        EntryHeader it = Json.read(header, EntryHeader.class);
        return new HeaderView(it.node(), it.number(), it.type(), it.at().toInstant(), it.author().name(), it.author().unit(), Sm3.hex(header));
    }
}
