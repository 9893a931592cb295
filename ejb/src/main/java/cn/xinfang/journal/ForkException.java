package cn.xinfang.journal;

/** A peer sent an entry that contradicts what this node holds under the same key, or that does not chain. Never applied. */
public class ForkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Entry entry;

    /**
     * @param message what is wrong, in Chinese
     * @param entry   as it came
     */
    public ForkException(String message, Entry entry) {
        super(message);
        this.entry = entry;
    }

    public Entry entry() {
        return entry;
    }
}
