package cn.xinfang.web.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.outside.rules.Citizen;
import cn.xinfang.outside.rules.Defect;
import cn.xinfang.outside.rules.FileRef;
import cn.xinfang.outside.rules.OrderState;
import cn.xinfang.outside.rules.OrderText;
import cn.xinfang.outside.rules.Standing;
import cn.xinfang.petition.registration.Purpose;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the description of the interface and the interface say the same. Whether answers keep to it, {@code OutsideIT} checks. */
class DescriptionTest {

    private static final JsonNode DESCRIPTION = read();

    @ParameterizedTest
    @ValueSource(classes = {Citizen.class, FileRef.class, Standing.class, Problem.class, Defect.class, OutsideResource.KeptFile.class})
    void every_object_has_the_fields_of_its_record(Class<?> record) {
        assertEquals(components(record), fields(schema(record.getSimpleName()).get("properties")));
    }

    @Test
    void an_order_has_the_fields_of_its_record() {
        assertEquals(components(OrderText.class), fields(schema("Order").get("properties")));
    }

    @Test
    void every_purpose_and_every_state_is_named() {
        assertEquals(names(Purpose.values()), texts(schema("Order").at("/properties/purpose/enum")));
        assertEquals(names(OrderState.values()), texts(schema("Standing").at("/properties/state/enum")));
    }

    @Test
    void limits_are_those_that_are_checked() {
        assertEquals(OrderText.NUMBER.pattern(), schema("Order").at("/properties/number/pattern").asText().replaceAll("[\\^$]", ""));
        assertEquals(OrderText.LONGEST, schema("Order").at("/properties/text/maxLength").asInt());
        assertEquals(OrderText.FILES, schema("Order").at("/properties/attachments/maxItems").asInt());
    }

    @Test
    void every_address_and_method_is_described() {
        Set<String> described = new TreeSet<>();
        DESCRIPTION.get("paths").fields().forEachRemaining(path -> path.getValue().fieldNames()
                .forEachRemaining(method -> described.add(method + " " + path.getKey())));
        assertEquals(Stream.of(OutsideResource.class.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Path.class))
                .map(DescriptionTest::address).collect(Collectors.toCollection(TreeSet::new)), described);
    }

    private static String address(Method method) {
        String verb = method.isAnnotationPresent(GET.class) ? "get" : method.isAnnotationPresent(POST.class) ? "post"
                : method.isAnnotationPresent(PUT.class) ? "put" : "unknown";
        return verb + " /" + method.getAnnotation(Path.class).value();
    }

    private static JsonNode schema(String name) {
        return DESCRIPTION.at("/components/schemas/" + name);
    }

    private static Set<String> components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).map(it -> it.getName()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> fields(JsonNode properties) {
        Set<String> names = new TreeSet<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static JsonNode read() {
        try (var in = OutsideResource.class.getResourceAsStream("openapi.yaml")) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
