package cn.xinfang.interconnection.rules;

import cn.xinfang.journal.Entry;
import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.PartName;
import cn.xinfang.kernel.Json;
import cn.xinfang.security.crypto.OpenPart;
import java.util.Map;
import java.util.UUID;

/**
 * One line of a package: the exact bytes of a header, and the parts that the receiver may hold, each with its salt. Stream
 * and kind stand beside the header so that an unreadable header stops only its stream.
 */
record PackagedEntry(UUID stream, String kind, byte[] header, Map<PartName, OpenPart> parts) {

    static PackagedEntry of(Entry entry) {
        return new PackagedEntry(entry.header().stream(), entry.header().kind(), entry.bytes(), entry.parts());
    }

    Entry entry() {
        return new Entry(Json.read(header, EntryHeader.class), header, parts);
    }
}
