package cn.xinfang.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.journal.Fact;
import cn.xinfang.journal.In;
import cn.xinfang.journal.LocalOnly;
import cn.xinfang.journal.PartName;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every component of every fact and the part in which it leaves a node, on one sheet: whoever adds a component adds its line, and
 * whoever reviews that line sees who gets it (field policy).
 */
class FactPartsTest {

    @Test
    void the_sheet_of_parts_names_every_component_of_every_fact() throws IOException {
        List<String> sheet;
        try (var in = FactPartsTest.class.getResourceAsStream("parts.txt")) {
            sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
        }
        assertEquals(String.join("\n", sheet), String.join("\n", lines()));
    }

    private static List<String> lines() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("cn.xinfang").stream()
                .filter(type -> type.isAssignableTo(Fact.class) && type.isRecord()).sorted(Comparator.comparing(JavaClass::getName))
                .map(JavaClass::reflect).flatMap(FactPartsTest::lines).toList();
    }

    private static Stream<String> lines(Class<?> fact) {
        String name = fact.getPackageName().substring("cn.xinfang.".length()) + "." + fact.getSimpleName();
        return Stream.of(fact.getRecordComponents()).map(component -> name + "." + component.getName() + " "
                + (fact.isAnnotationPresent(LocalOnly.class) ? "-" : part(component)));
    }

    private static PartName part(RecordComponent component) {
        In in = component.getAnnotation(In.class);
        return in == null ? PartName.CONTENT : in.value();
    }
}
