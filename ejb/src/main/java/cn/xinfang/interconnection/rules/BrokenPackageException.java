package cn.xinfang.interconnection.rules;

/** A package, receipt or statement that is not what its sender signed, or not meant for this node. Nothing of it is used. */
public class BrokenPackageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, in Chinese */
    public BrokenPackageException(String message) {
        super(message);
    }

    public BrokenPackageException(String message, Throwable cause) {
        super(message, cause);
    }
}
