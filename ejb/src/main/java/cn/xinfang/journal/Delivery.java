package cn.xinfang.journal;

import java.util.List;
import java.util.UUID;

/** Entries and parts of one stream that a peer sent. */
public record Delivery(UUID stream, String kind, List<Entry> entries) {
}
