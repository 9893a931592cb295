package cn.xinfang.journal;

import java.util.List;
import java.util.UUID;

/**
 * All entries of one stream known here, cause before effect.
 *
 * @param version raised by every append and every apply; a command commits only against the version it read
 */
public record History<F extends Fact>(UUID stream, String kind, long version, List<Recorded<F>> entries) {

    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
