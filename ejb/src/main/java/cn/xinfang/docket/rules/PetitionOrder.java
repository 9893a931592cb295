package cn.xinfang.docket.rules;

/** In which order a list stands. Each has its index, so that a page anywhere in a long list is found at once. */
public enum PetitionOrder {
    /** What is due first on top. */
    DUE,
    /** What was received last on top. */
    RECEIVED
}
