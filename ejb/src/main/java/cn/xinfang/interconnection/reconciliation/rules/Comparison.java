package cn.xinfang.interconnection.reconciliation.rules;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the streams in which two sides differ; goes down only where the digests above differ. */
public final class Comparison {

    private Comparison() {
    }

    /** Streams that are different or only on one side. */
    public static Set<UUID> differing(Leaves own, Leaves theirs) {
        Set<String> months = differing(own.months(), theirs.months());
        if (months.isEmpty()) {
            return Set.of();
        }
        Set<String> places = differing(own.places(months), theirs.places(months));
        if (places.isEmpty()) {
            return Set.of();
        }
        return differing(own.streams(places), theirs.streams(places)).stream().map(UUID::fromString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> differing(Map<String, String> own, Map<String, String> theirs) {
        return Stream.concat(own.keySet().stream(), theirs.keySet().stream())
                .filter(key -> own.get(key) == null || !own.get(key).equals(theirs.get(key))).collect(Collectors.toCollection(TreeSet::new));
    }
}
