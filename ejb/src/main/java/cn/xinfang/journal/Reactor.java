package cn.xinfang.journal;

/**
 * What must happen because of an entry. Runs once for every entry, from its own cursor, in one transaction with what it
 * writes; never in a replay.
 */
public interface Reactor {

    /** Name of the cursor; never changed once in use. */
    String name();

    void react(EntryHeader entry);
}
