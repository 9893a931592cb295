package cn.xinfang.petition.closing;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Which closings of a month are looked at again: one in ten, at least one, so between 5 and 10 % of ten or more. Month and node are the
 * seed: the same closings always give the same sample, and nobody chooses.
 */
public final class RevisitSample {

    private static final int ONE_IN = 10;

    private RevisitSample() {
    }

    /** @param verified the petitions whose closing an office of the node verified in the month, in any order */
    public static List<UUID> of(YearMonth month, String node, Collection<UUID> verified) {
        return verified.stream().distinct().sorted(Comparator.comparing(id -> draw(month, node, id))).limit(size(verified.size())).toList();
    }

    private static int size(int verified) {
        return verified < ONE_IN ? Math.min(verified, 1) : verified / ONE_IN;
    }

    private static UUID draw(YearMonth month, String node, UUID id) {
        return UUID.nameUUIDFromBytes((month + " " + node + " " + id).getBytes(StandardCharsets.UTF_8));
    }
}
