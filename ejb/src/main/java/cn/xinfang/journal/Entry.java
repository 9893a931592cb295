package cn.xinfang.journal;

import cn.xinfang.security.crypto.OpenPart;
import java.util.Map;

/**
 * An entry as it is stored and exchanged: the exact bytes of its header and the parts that are held or sent.
 *
 * @param bytes exact bytes of the header; its digest covers these
 */
public record Entry(EntryHeader header, byte[] bytes, Map<PartName, OpenPart> parts) {
}
