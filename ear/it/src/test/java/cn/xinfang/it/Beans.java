package cn.xinfang.it;

import cn.xinfang.kernel.Ids;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The services of the running application, seen from a test beside it. */
final class Beans {

    private Beans() {
    }

    static <T> T of(Class<T> service) {
        try {
            return service.cast(new InitialContext().lookup("java:global/xinfang/xinfang-ejb/" + service.getSimpleName() + "!" + service.getName()));
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A class of the application by name. */
    static Class<?> type(String name) {
        try {
            return Class.forName(name, false, Ids.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
