package cn.xinfang.intake.rules;

/** How far the text of a scan is read. What was read is a proposal; nobody takes it for the letter unseen. */
public enum Recognition {
    WAITING,
    DONE,
    /** There is no text in the scan, or this node recognises none in pictures. */
    NOTHING,
    FAILED
}
