package cn.xinfang.interconnection.quarantine;

import cn.xinfang.interconnection.rules.SetAside.Kind;
import java.time.Instant;
import java.util.UUID;

/** Something of this node that a peer could not take in, or sent back. */
public record ThereView(String peer, String peerName, long packageNumber, UUID stream, Kind kind, String reason, Instant since) {
}
