package cn.xinfang.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import jakarta.inject.Named;

/** A bean hides a variable of the same name: the page would show the bean. */
class PageVariablesTest {

    private static final Pattern VARIABLE = Pattern.compile("\\bvar=\"(\\w+)\"");

    @Test
    void no_variable_of_a_page_has_the_name_of_a_bean() throws IOException {
        Set<String> beans = new ClassFileImporter().importPackages("cn.xinfang.web").stream()
                .filter(type -> type.isAnnotatedWith(Named.class)).map(PageVariablesTest::name).collect(Collectors.toSet());
        assertTrue(beans.contains("workbench"));
        Set<String> hidden = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            files.filter(file -> file.toString().endsWith(".xhtml")).forEach(file -> VARIABLE.matcher(text(file)).results()
                    .map(found -> found.group(1)).filter(beans::contains).forEach(name -> hidden.add(file.getFileName() + ": " + name)));
        }
        assertEquals(Set.of(), hidden);
    }

    private static String name(JavaClass type) {
        String given = type.getAnnotationOfType(Named.class).value();
        return given.isEmpty() ? type.getSimpleName().substring(0, 1).toLowerCase() + type.getSimpleName().substring(1) : given;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
