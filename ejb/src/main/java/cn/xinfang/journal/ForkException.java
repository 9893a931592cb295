package cn.xinfang.journal;

/** A peer sent an entry that contradicts what this node holds under the same key, or that does not chain. Never applied. */
public class ForkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ForkException(String message) {
        super(message);
    }
}
