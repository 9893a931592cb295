package cn.xinfang.interconnection.rules;

import cn.xinfang.journal.Entry;
import java.util.List;
import java.util.UUID;

/** What a package holds of one stream. */
public record StreamGroup(UUID stream, String kind, List<PackagedEntry> lines) {

    /** @throws java.io.UncheckedIOException when a header cannot be read */
    public List<Entry> entries() {
        return lines.stream().map(PackagedEntry::entry).toList();
    }
}
