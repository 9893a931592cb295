package cn.xinfang.security.crypto;

/**
 * What was read is not what was sealed: it was changed, cut, moved to another place, or sealed under another key.
 */
public final class BrokenSealException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BrokenSealException(String message) {
        super(message);
    }

    public BrokenSealException(String message, Throwable cause) {
        super(message, cause);
    }
}
