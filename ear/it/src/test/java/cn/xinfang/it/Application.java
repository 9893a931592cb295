package cn.xinfang.it;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jboss.shrinkwrap.api.asset.StringAsset;

/** Lists classes of the application, for tests that run where this cannot be done. */
final class Application {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("cn.xinfang");

    private Application() {
    }

    static StringAsset entities() {
        return names(type -> type.isAnnotatedWith(Entity.class));
    }

    /** Beans that people call; those open to all only do something at start. */
    static StringAsset services() {
        return names(type -> (type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
                && !type.isAnnotatedWith(PermitAll.class));
    }

    private static StringAsset names(Predicate<JavaClass> wanted) {
        return new StringAsset(CLASSES.stream().filter(wanted).map(JavaClass::getName).collect(Collectors.joining("\n")));
    }
}
