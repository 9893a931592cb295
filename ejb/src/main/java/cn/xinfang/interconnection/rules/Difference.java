package cn.xinfang.interconnection.rules;

import cn.xinfang.journal.Entry;
import cn.xinfang.journal.PartName;
import cn.xinfang.security.crypto.OpenPart;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a peer lacks of a stream: headers it has not, and parts it may hold and has not. */
public final class Difference {

    private Difference() {
    }

    /**
     * @param entries  of the stream, with the parts held here
     * @param peerHas  parts that the peer has of each entry; an entry that is missing here is missing there
     * @param granted  parts that the peer may hold; those of an entry that is local are not among them
     * @param peer     who may have back whatever it wrote itself
     * @return entries in the given order, each with exactly the parts to be sent
     */
    public static List<Entry> of(List<Entry> entries, Map<UUID, Set<PartName>> peerHas, Set<PartName> granted, String peer) {
        List<Entry> difference = new ArrayList<>();
        for (Entry entry : entries) {
            Set<PartName> has = peerHas.get(entry.header().id());
            Map<PartName, OpenPart> parts = new EnumMap<>(PartName.class);
            entry.parts().forEach((name, part) -> {
                boolean may = granted.contains(name) || entry.header().node().equals(peer);
                if (may && !entry.header().localOnly() && (has == null || !has.contains(name))) {
                    parts.put(name, part);
                }
            });
            if (has == null || !parts.isEmpty()) {
                difference.add(new Entry(entry.header(), entry.bytes(), parts));
            }
        }
        return difference;
    }
}
