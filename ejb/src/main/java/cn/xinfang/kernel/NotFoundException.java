package cn.xinfang.kernel;

/** The thing does not exist, or the asker may not know that it exists: both look alike from outside. */
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(String what) {
        super(what);
    }
}
