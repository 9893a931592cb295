package cn.xinfang.journal;

import java.util.UUID;

/**
 * The official (or the system itself) who made an entry.
 *
 * @param account null for the system
 * @param unit    unit code of the official at that time; null for the system
 */
public record Author(UUID account, String name, String unit) {

    /** What follows by rule, without a person: an arrival noted by the import, a restated clock. */
    public static final Author SYSTEM = new Author(null, "系统", null);
}
