package cn.xinfang.journal;

/** Fired inside the transaction that enrolled a further peer: whoever shares streams with every peer projects them again. */
public record NodeJoined(String node) {
}
