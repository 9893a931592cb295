package cn.xinfang.docket;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * An entry of the journal in words.
 *
 * @param unitName null for what the system did by rule
 * @param foreign  written by another node
 */
public record TimelineLine(UUID entry, OffsetDateTime at, String author, String unitName, String sentence, boolean foreign) {
}
