package cn.xinfang.journal;

import cn.xinfang.kernel.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes facts of one kind of stream as parts, and reads them back. The type name in a header is the simple name of the
 * record, which therefore never changes once it has been written.
 */
public final class FactCodec {

    private final Map<String, Class<? extends Fact>> types = new HashMap<>();

    /** @param slices sealed interfaces whose permitted records are the fact types */
    public FactCodec(List<? extends Class<? extends Fact>> slices) {
        slices.forEach(this::collect);
    }

    /** The parts that hold something, as the exact bytes to be stored. */
    public Map<PartName, byte[]> parts(Fact fact) {
        ObjectNode whole = Json.MAPPER.valueToTree(fact);
        Map<PartName, ObjectNode> split = new EnumMap<>(PartName.class);
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            JsonNode value = whole.get(component.getName());
            if (value != null && !value.isNull()) {
                split.computeIfAbsent(partOf(component), part -> Json.MAPPER.createObjectNode()).set(component.getName(), value);
            }
        }
        Map<PartName, byte[]> parts = new EnumMap<>(PartName.class);
        split.forEach((part, node) -> parts.put(part, Json.write(node)));
        return parts;
    }

    /** The fact with the components of the given parts; all others are null. */
    public Fact read(String type, Map<PartName, byte[]> parts) {
        Class<? extends Fact> record = types.get(type);
        if (record == null) {
            throw new UnknownFactException(type);
        }
        ObjectNode whole = Json.MAPPER.createObjectNode();
        try {
            for (byte[] part : parts.values()) {
                whole.setAll((ObjectNode) Json.MAPPER.readTree(part));
            }
            return Json.MAPPER.treeToValue(whole, record);
        } catch (IOException e) {
            throw new UncheckedIOException("Part of " + type + " is not readable", e);
        }
    }

    private static PartName partOf(RecordComponent component) {
        In in = component.getAnnotation(In.class);
        return in == null ? PartName.CONTENT : in.value();
    }

    @SuppressWarnings("unchecked")
    private void collect(Class<?> type) {
        if (type.isRecord()) {
            types.put(type.getSimpleName(), (Class<? extends Fact>) type);
        } else {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                collect(permitted);
            }
        }
    }
}
