package cn.xinfang.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
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

    static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE).build();

    private final Map<String, Class<? extends Fact>> types = new HashMap<>();

    /** @param slices sealed interfaces whose permitted records are the fact types */
    public FactCodec(List<? extends Class<? extends Fact>> slices) {
        slices.forEach(this::collect);
    }

    /** The parts that hold something, as the exact bytes to be stored. */
    public Map<PartName, byte[]> parts(Fact fact) {
        ObjectNode whole = JSON.valueToTree(fact);
        Map<PartName, ObjectNode> split = new EnumMap<>(PartName.class);
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            JsonNode value = whole.get(component.getName());
            if (value != null && !value.isNull()) {
                split.computeIfAbsent(partOf(component), part -> JSON.createObjectNode()).set(component.getName(), value);
            }
        }
        Map<PartName, byte[]> parts = new EnumMap<>(PartName.class);
        split.forEach((part, node) -> parts.put(part, bytes(node)));
        return parts;
    }

    /** The fact with the components of the given parts; all others are null. */
    public Fact read(String type, Map<PartName, byte[]> parts) {
        Class<? extends Fact> record = types.get(type);
        if (record == null) {
            throw new UnknownFactException(type);
        }
        ObjectNode whole = JSON.createObjectNode();
        try {
            for (byte[] part : parts.values()) {
                whole.setAll((ObjectNode) JSON.readTree(part));
            }
            return JSON.treeToValue(whole, record);
        } catch (IOException e) {
            throw new UncheckedIOException("Part of " + type + " is not readable", e);
        }
    }

    /** Exact bytes of a header. */
    public static byte[] bytes(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(value.getClass() + " cannot be written", e);
        }
    }

    /** A header from its stored bytes. */
    public static EntryHeader header(byte[] bytes) {
        try {
            return JSON.readValue(bytes, EntryHeader.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Entry header is not readable", e);
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
