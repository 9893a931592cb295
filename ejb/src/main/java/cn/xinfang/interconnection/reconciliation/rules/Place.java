package cn.xinfang.interconnection.reconciliation.rules;

import cn.xinfang.kernel.Today;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/**
 * Where a stream stands in the comparison: both sides find it from its id alone.
 *
 * @param month {@code yyyy-MM} in which the id was made; {@code 0000-00} for an id that holds no time
 * @param slot  last byte of the id, 0 to 255: spreads the streams of a month evenly
 */
public record Place(String month, int slot) {

    private static final String TIMELESS = "0000-00";
    private static final int TIME_ORDERED = 7;

    public static Place of(UUID stream) {
        String month = stream.version() == TIME_ORDERED
                ? YearMonth.from(Instant.ofEpochMilli(stream.getMostSignificantBits() >>> 16).atZone(Today.ZONE)).toString() : TIMELESS;
        return new Place(month, (int) (stream.getLeastSignificantBits() & 0xff));
    }

    /** As it is named between nodes: {@code 2026-03/7f}. */
    public String name() {
        return "%s/%02x".formatted(month, slot);
    }

    /** @throws IllegalArgumentException when it is no such name */
    public static Place named(String name) {
        if (!name.matches("[0-9]{4}-[0-9]{2}/[0-9a-f]{2}")) {
            throw new IllegalArgumentException(name);
        }
        return new Place(name.substring(0, 7), Integer.parseInt(name.substring(8), 16));
    }
}
