package cn.xinfang.interconnection.rules;

import cn.xinfang.journal.Entry;
import cn.xinfang.security.crypto.Sm3;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/**
 * What a package holds of one stream.
 *
 * @param signed digests of the headers that the manifest names
 */
public record StreamGroup(UUID stream, String kind, List<PackagedEntry> lines, List<String> signed) {

    /**
     * @throws BrokenPackageException        when the sender did not sign exactly these headers
     * @throws UncheckedIOException   when a header cannot be read
     */
    public List<Entry> entries() {
        if (!lines.stream().map(line -> Sm3.hex(line.header())).toList().equals(signed)) {
            throw new BrokenPackageException("流 " + stream + " 的记录与清单所列不符");
        }
        return lines.stream().map(PackagedEntry::entry).toList();
    }

    /** Whether the stream begins here, as it does when all of it is sent again; so also where that cannot be read. */
    public boolean isWhole() {
        try {
            return isWhole(entries());
        } catch (BrokenPackageException | UncheckedIOException e) {
            return true;
        }
    }

    public static boolean isWhole(List<Entry> entries) {
        return entries.stream().anyMatch(entry -> entry.header().order() == 1);
    }
}
