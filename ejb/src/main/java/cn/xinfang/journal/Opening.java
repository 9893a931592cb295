package cn.xinfang.journal;

import java.util.List;
import java.util.UUID;

/**
 * A stream to begin.
 *
 * @param stream new on this node
 * @param facts  the first ones, in their order
 */
public record Opening(UUID stream, String kind, List<? extends Fact> facts, Author author) {
}
