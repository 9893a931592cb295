package cn.xinfang.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which feature may name which: read this table to know the shape of the application. */
class FeatureTest {

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("kernel", Set.of()),
            Map.entry("law", Set.of("kernel")),
            Map.entry("security.crypto", Set.of("kernel")),
            Map.entry("journal", Set.of("kernel", "security.crypto")),
            Map.entry("petition", Set.of("kernel", "law", "journal")),
            Map.entry("directory", Set.of("kernel", "law")),
            Map.entry("counsel", Set.of("kernel", "directory")),
            Map.entry("document", Set.of("kernel", "law")),
            Map.entry("attachment", Set.of("kernel", "security.crypto")),
            Map.entry("security", Set.of("kernel", "journal", "directory", "petition")),
            Map.entry("account", Set.of("kernel", "journal", "directory")),
            Map.entry("audit", Set.of("kernel", "petition")),
            Map.entry("docket", Set.of("kernel", "law", "journal", "petition", "directory", "security", "security.crypto", "audit")),
            Map.entry("casework", Set.of("kernel", "law", "journal", "petition", "directory", "security", "docket", "reference")),
            Map.entry("intake", Set.of("kernel", "law", "journal", "petition", "docket", "casework", "attachment", "directory", "document", "security", "security.crypto", "audit")),
            Map.entry("routing", Set.of("kernel", "law", "journal", "petition", "casework", "directory", "document", "security", "docket", "reference", "interconnection")),
            Map.entry("review", Set.of("kernel", "law", "journal", "petition", "casework", "directory", "document", "security")),
            Map.entry("evidence", Set.of("kernel", "journal", "petition", "casework", "docket", "correspondence", "intake", "document", "directory", "interconnection", "security", "security.crypto", "audit")),
            Map.entry("handling", Set.of("kernel", "law", "journal", "petition", "casework", "directory", "document", "security")),
            Map.entry("supervision", Set.of("kernel", "law", "journal", "petition", "casework", "directory", "docket", "document", "security")),
            Map.entry("evaluation", Set.of("kernel", "petition", "casework", "directory", "attachment")),
            Map.entry("kiosk", Set.of("kernel", "law", "journal", "petition", "directory", "docket", "casework", "interconnection", "security.crypto")),
            Map.entry("surrender", Set.of("kernel", "journal", "petition", "docket", "interconnection", "attachment")),
            Map.entry("worklist", Set.of("kernel", "petition", "directory", "docket", "document", "security", "audit")),
            Map.entry("assistance", Set.of("kernel", "journal", "petition", "casework", "directory", "security")),
            Map.entry("outside", Set.of("kernel", "law", "journal", "petition", "docket", "casework", "intake", "attachment", "directory", "security", "security.crypto", "audit")),
            Map.entry("commoncause", Set.of("kernel", "law", "journal", "casework", "directory", "docket", "document", "security", "petition")),
            Map.entry("correspondence", Set.of("kernel", "law", "journal", "petition", "docket", "casework", "directory", "document", "security", "security.crypto", "audit")),
            Map.entry("statistics", Set.of("kernel", "petition", "directory", "docket", "security")),
            Map.entry("notification", Set.of("kernel", "law", "journal", "petition", "directory", "docket", "security")),
            Map.entry("interconnection", Set.of("kernel", "journal", "attachment", "directory", "security", "security.crypto")),
            Map.entry("reference", Set.of("kernel", "law", "security.crypto", "journal", "directory", "security", "interconnection")),
            Map.entry("stationery", Set.of("kernel", "law", "journal", "directory", "document", "security", "reference")),
            Map.entry("setup", Set.of("kernel", "law", "security.crypto", "journal", "directory", "account", "reference", "interconnection", "kiosk")),
            Map.entry("demo", Set.of("kernel", "law", "petition", "directory", "intake", "routing", "handling", "review")),
            Map.entry("platform", Set.of("kernel", "notification", "attachment", "interconnection", "kiosk", "security.crypto")));

    private static final JavaClasses PRODUCT =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("cn.xinfang");

    @Test
    void features_name_only_those_that_the_table_allows() {
        Map<String, Set<String>> uses = uses();
        List<String> wrong = new ArrayList<>();
        assertEquals(Set.of(), difference(uses.keySet(), MAY_USE.keySet()), "the table has no line for");
        uses.forEach((feature, used) -> used.stream().filter(other -> !MAY_USE.getOrDefault(feature, Set.of()).contains(other))
                .forEach(other -> wrong.add(feature + " -> " + other)));
        assertEquals(List.of(), wrong);
    }

    @Test
    void no_feature_reaches_itself_through_others() {
        Map<String, Set<String>> uses = uses();
        uses.keySet().forEach(feature -> assertTrue(!reached(feature, uses).contains(feature), () -> feature + " is in a cycle"));
    }

    private static Set<String> difference(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    private static Set<String> reached(String from, Map<String, Set<String>> uses) {
        Set<String> reached = new HashSet<>();
        List<String> open = new ArrayList<>(uses.getOrDefault(from, Set.of()));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (reached.add(next)) {
                open.addAll(uses.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }

    private static Map<String, Set<String>> uses() {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass type : PRODUCT) {
            Set<String> used = uses.computeIfAbsent(feature(type), it -> new TreeSet<>());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (target.getPackageName().startsWith("cn.xinfang.") && !feature(target).equals(feature(type))) {
                    used.add(feature(target));
                }
            }
        }
        return uses;
    }

    /** The first package below the base; {@code security.crypto} stands below {@code journal}, the rest of security above. */
    private static String feature(JavaClass type) {
        String inside = type.getPackageName().substring("cn.xinfang.".length());
        return inside.startsWith("security.crypto") ? "security.crypto" : inside.split("\\.")[0];
    }
}
