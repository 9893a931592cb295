package cn.xinfang.interconnection;

/** Another run has taken over the peer, because this one seemed dead: this one must not write any more. */
public class LeaseLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeaseLostException() {
        super("本次运行的租约已被收回");
    }
}
