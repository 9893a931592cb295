package cn.xinfang.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.intake.RegistrationDesk;
import cn.xinfang.intake.RegistrationDrafts;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.petition.registration.Registration;
import jakarta.ejb.EJBAccessException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** What only the running application can prove. The tests run in a web application beside it. */
@ExtendWith(ArquillianExtension.class)
class DeploymentIT {

    private static final String WOVEN = "org.eclipse.persistence.internal.weaving.PersistenceWeaved";

    @Deployment
    static WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class, "tests.war")
                .addClasses(DeploymentIT.class, Beans.class)
                .addAsResource(Application.entities(), "entities")
                .addAsResource(Application.services(), "services")
                .addAsWebInfResource("tests/jboss-deployment-structure.xml", "jboss-deployment-structure.xml")
                .addAsWebInfResource("tests/jboss-web.xml", "jboss-web.xml");
    }

    @Test
    void every_entity_is_woven_so_that_lazy_means_lazy() {
        assertAll(listed("entities").map(entity -> () -> assertTrue(
                Arrays.stream(entity.getInterfaces()).map(Class::getName).anyMatch(WOVEN::equals), entity.getName())));
    }

    @Test
    void nobody_calls_a_service_without_signing_in() {
        assertAll(listed("services").flatMap(DeploymentIT::methods).map(method -> () -> assertThrows(EJBAccessException.class,
                () -> call(method), method.toString())));
    }

    @Test
    void the_system_administrator_works_on_no_petition() {
        as("sunqiang", () -> assertThrows(EJBAccessException.class,
                () -> Beans.of(RegistrationDesk.class).register(null, 0, empty())));
    }

    @Test
    void a_refusal_undoes_what_was_done_before_it() {
        var draft = Ids.next();
        as("liumin", () -> {
            Beans.of(RegistrationDrafts.class).save(draft, 0, empty());
            assertThrows(RefusedException.class, () -> Beans.of(RegistrationDesk.class).register(draft, 1, empty()));
            assertEquals(draft, Beans.of(RegistrationDrafts.class).open(draft).id());
        });
    }

    /** A form that somebody has opened and not filled in. */
    private static Registration empty() {
        return new Registration(null, null, null, null, null, null, 0, 0, false, false, false, null, List.of(), List.of(), List.of(), null);
    }

    /** Does the work as the person with that account. */
    private static void as(String account, Executable work) {
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

    private static Stream<Method> methods(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic());
    }

    private static void call(Method method) throws Throwable {
        try {
            method.invoke(Beans.of(method.getDeclaringClass()), arguments(method));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Nothing at all: a call that is let through fails on it. */
    private static Object[] arguments(Method method) {
        return Arrays.stream(method.getParameterTypes()).map(DeploymentIT::nothing).toArray();
    }

    private static Object nothing(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }

    private static Stream<Class<?>> listed(String list) {
        try (var names = DeploymentIT.class.getResourceAsStream("/" + list)) {
            var lines = new String(names.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            assertFalse(lines.isEmpty());
            return lines.stream().map(Beans::type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
