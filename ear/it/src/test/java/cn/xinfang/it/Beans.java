package cn.xinfang.it;

import cn.xinfang.kernel.Ids;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.junit.jupiter.api.function.Executable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.evidence.PasswordGuessEvidence;

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

    /** Does the work as the person with that account. */
    static void as(String account, Executable work) {
        try {
            SecurityDomain.getCurrent().authenticate(account, new PasswordGuessEvidence(Servers.PASSWORD.toCharArray()))
                    .runAs((Callable<Void>) () -> {
                        try {
                            work.execute();
                        } catch (Exception | Error e) {
                            throw e;
                        } catch (Throwable e) {
                            throw new IllegalStateException(e);
                        }
                        return null;
                    });
        } catch (Exception e) {
            throw new IllegalStateException(account, e);
        }
    }
}
