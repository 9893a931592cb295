package cn.xinfang.interconnection.reconciliation.rules;

import cn.xinfang.security.crypto.Sm3;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** One side of a comparison, from coarse to fine. A digest is hex SM3 of everything below it. */
public interface Leaves {

    /** Digest of each month in which shared streams were born. */
    SortedMap<String, String> months();

    /** Digest of each {@link Place#name() place} in these months. */
    Map<String, String> places(Collection<String> months);

    /** Digest of each stream in these places, by id. */
    Map<String, String> streams(Collection<String> places);

    /** The digest that stands for digests: of a month for its places, of everything for its months. */
    static String digest(SortedMap<String, String> below) {
        return Sm3.hex(below.entrySet().stream().map(it -> it.getKey() + " " + it.getValue() + "\n").collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
    }
}
