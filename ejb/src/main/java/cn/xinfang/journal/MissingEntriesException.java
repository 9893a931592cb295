package cn.xinfang.journal;

import java.util.List;

/** Entries came before others of the same stream that their authors had before them. They are right, and have to wait. */
public class MissingEntriesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<EntryRange> missing;

    public MissingEntriesException(List<EntryRange> missing) {
        super("Missing " + missing);
        this.missing = missing;
    }

    /** Exactly what must be here first. */
    public List<EntryRange> missing() {
        return missing;
    }
}
