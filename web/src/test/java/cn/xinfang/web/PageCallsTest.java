package cn.xinfang.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A page that calls what its bean does not have fails only when somebody opens it. */
class PageCallsTest {

    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern CALL = Pattern.compile("(?<![\\w.'])(\\w+)\\.(\\w+)");
    private static final Pattern LOCAL_NAME = Pattern.compile("(?:var|ui:param name)=\"(\\w+)\"");

    @Test
    void a_page_calls_only_what_its_beans_have() throws IOException {
        Map<String, Class<?>> beans = beans();
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            String text = Files.readString(page);
            List<String> locals = LOCAL_NAME.matcher(text).results().map(name -> name.group(1)).toList();
            EXPRESSION.matcher(text).results().flatMap(el -> CALL.matcher(el.group()).results())
                    .filter(call -> beans.containsKey(call.group(1)) && !locals.contains(call.group(1)))
                    .filter(call -> !has(beans.get(call.group(1)), call))
                    .forEach(call -> broken.add(page.getFileName() + ": " + call.group()));
        }
        assertEquals(List.of(), broken);
    }

    private static boolean has(Class<?> bean, MatchResult call) {
        String name = call.group(2);
        String property = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Arrays.stream(bean.getMethods()).map(method -> method.getName())
                .anyMatch(List.of(name, "get" + property, "is" + property)::contains);
    }

    private static Map<String, Class<?>> beans() {
        Map<String, Class<?>> beans = new HashMap<>();
        for (JavaClass type : new ClassFileImporter().importPath(Path.of("target", "classes"))) {
            if (type.isAnnotatedWith(Named.class)) {
                String given = type.getAnnotationOfType(Named.class).value();
                String simple = type.getSimpleName();
                beans.put(given.isEmpty() ? simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1) : given, type.reflect());
            }
        }
        return beans;
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(Path.of("src", "main", "webapp"))) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }
}
