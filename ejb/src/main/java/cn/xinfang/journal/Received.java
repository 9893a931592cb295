package cn.xinfang.journal;

/** What came of the entries of one stream that a peer sent. */
public enum Received {
    APPLIED,
    /** Everything was here already. */
    KNOWN
}
