package cn.xinfang.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.directory.Duties;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Duty × service method, as an auditor would read it. A method that is not in the table fails the test. */
class ServiceAccessTest {

    private static final List<String> DUTIES = List.of(Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD,
            Duties.UNIT_OFFICER, Duties.UNIT_HEAD, Duties.SYSTEM_ADMIN, Duties.AUDIT_ADMIN, Duties.SYSTEM);

    @Test
    void every_service_method_is_open_to_exactly_the_duties_of_the_table() throws IOException {
        assertEquals(table(), services().flatMap(ServiceAccessTest::rows).sorted().distinct().collect(Collectors.joining("\n")));
    }

    private static String table() throws IOException {
        try (var in = ServiceAccessTest.class.getResourceAsStream("service-access.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank()).collect(Collectors.joining("\n"));
        }
    }

    private static Stream<Class<?>> services() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("cn.xinfang")
                .stream().filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
                .map(JavaClass::reflect);
    }

    private static Stream<String> rows(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> "%-44s %s".formatted(service.getSimpleName() + "." + method.getName(), open(service, method)).stripTrailing());
    }

    /** The annotation of the method, else that of the class; without any the container refuses everybody. */
    private static String open(Class<?> service, Method method) {
        if (method.isAnnotationPresent(DenyAll.class)) {
            return "-";
        }
        RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
        if (roles == null && !method.isAnnotationPresent(PermitAll.class)) {
            roles = service.getAnnotation(RolesAllowed.class);
        }
        if (roles != null) {
            List<String> allowed = List.of(roles.value());
            return DUTIES.stream().filter(allowed::contains).collect(Collectors.joining(" "));
        }
        return method.isAnnotationPresent(PermitAll.class) || service.isAnnotationPresent(PermitAll.class) ? "everybody signed in" : "-";
    }
}
