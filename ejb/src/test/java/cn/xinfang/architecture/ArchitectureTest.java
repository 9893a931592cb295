package cn.xinfang.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The walls of the house: what may know what. */
@AnalyzeClasses(packages = "cn.xinfang", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> CLOCK_READERS = Set.of("now", "currentTimeMillis", "systemDefaultZone", "systemUTC", "system");

    @ArchTest
    static final ArchRule kernel_law_petition_and_all_rules_are_plain_java =
            noClasses().that().resideInAnyPackage("cn.xinfang.kernel..", "cn.xinfang.law..", "cn.xinfang.petition..", "..rules..")
                    .should().dependOnClassesThat().resideInAnyPackage("jakarta..", "javax.sql..", "java.sql..", "org.jdbi..",
                            "org.eclipse.persistence..", "..store..", "..model..", "java.net.http..");

    /** Platform migrates the schema. */
    @ArchTest
    static final ArchRule only_stores_know_the_database =
            noClasses().that(resideInAPackage("cn.xinfang..").and(DescribedPredicate.not(
                            resideInAnyPackage("..store..", "..model..", "cn.xinfang.platform.."))))
                    .should().dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "org.jdbi..");

    @ArchTest
    static final ArchRule arrows_go_from_services_to_stores_to_entities =
            noClasses().that().resideInAnyPackage("..model..").should().dependOnClassesThat().resideInAPackage("cn.xinfang..store..");

    @ArchTest
    static final ArchRule time_is_read_in_one_place =
            classes().that().doNotHaveFullyQualifiedName("cn.xinfang.kernel.Today").and().resideOutsideOfPackage("cn.xinfang.platform..")
                    .should(never(callMethodWhere(DescribedPredicate.describe("the clock is read", ArchitectureTest::readsTheClock))));

    @ArchTest
    static final ArchRule no_entity_leaves_a_service = classes().that(areServices()).should(condition("hide its entities",
            (service, events) -> publicMethods(service)
                    .filter(method -> Stream.concat(method.getReturnType().getAllInvolvedRawTypes().stream(), method.getParameterTypes()
                            .stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                            .anyMatch(type -> type.getPackageName().endsWith(".model")))
                    .forEach(method -> violated(events, method))));

    @ArchTest
    static final ArchRule every_service_method_says_who_may_call_it =
            classes().that(areAnnotated(Stateless.class, Singleton.class)).should(condition("say who may call it",
                    (service, events) -> publicMethods(service)
                            .filter(method -> !guarded(service::isAnnotatedWith) && !guarded(method::isAnnotatedWith))
                            .forEach(method -> violated(events, method))));

    @ArchTest
    static final ArchRule a_service_has_at_most_seven_public_methods =
            classes().that(areServices()).should(condition("have at most seven public methods", (service, events) -> {
                List<JavaMethod> methods = publicMethods(service).toList();
                if (methods.size() > 7) {
                    events.add(SimpleConditionEvent.violated(service, service.getName() + " has " + methods.size()));
                }
            }));

    @ArchTest
    static final ArchRule names_say_what_a_class_is = noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Facade|Dto)");

    private static boolean readsTheClock(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        boolean clock = owner.startsWith("java.time.") || owner.equals("java.lang.System");
        return clock && CLOCK_READERS.contains(call.getTarget().getName());
    }

    private static boolean guarded(Predicate<Class<? extends Annotation>> has) {
        return has.test(RolesAllowed.class) || has.test(PermitAll.class) || has.test(DenyAll.class);
    }

    private static DescribedPredicate<JavaClass> areServices() {
        return areAnnotated(Stateless.class, Singleton.class, ApplicationScoped.class)
                .and(DescribedPredicate.not(resideInAPackage("..store..")));
    }

    @SafeVarargs
    private static DescribedPredicate<JavaClass> areAnnotated(Class<? extends Annotation>... annotations) {
        return DescribedPredicate.describe("are services", type -> Stream.of(annotations).anyMatch(type::isAnnotatedWith));
    }

    private static Stream<JavaMethod> publicMethods(JavaClass type) {
        return type.getMethods().stream().filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.BRIDGE) && !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static void violated(ConditionEvents events, JavaMethod method) {
        events.add(SimpleConditionEvent.violated(method, method.getFullName()));
    }

    private static <T> ArchCondition<T> never(ArchCondition<? super T> condition) {
        return ArchConditions.never(condition).forSubtype();
    }

    private static ArchCondition<JavaClass> condition(String description, BiConsumer<JavaClass, ConditionEvents> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, events);
            }
        };
    }
}
