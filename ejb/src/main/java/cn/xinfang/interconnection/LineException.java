package cn.xinfang.interconnection;

/** The city could not be reached or refused; the message says in Chinese what to do. */
public class LineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LineException(String message, Throwable cause) {
        super(message, cause);
    }
}
