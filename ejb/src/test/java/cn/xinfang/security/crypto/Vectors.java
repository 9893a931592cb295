package cn.xinfang.security.crypto;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Example values of the standards. */
final class Vectors {

    private static final JsonNode ALL = read();

    private Vectors() {
    }

    static Stream<JsonNode> of(String algorithm) {
        return StreamSupport.stream(ALL.required(algorithm).spliterator(), false);
    }

    static JsonNode first(String algorithm, String field, String value) {
        return of(algorithm).filter(v -> value.equals(v.path(field).asText())).findFirst().orElseThrow();
    }

    static byte[] hex(JsonNode vector, String field) {
        return HexFormat.of().parseHex(vector.required(field).asText());
    }

    private static JsonNode read() {
        try (InputStream in = Vectors.class.getResourceAsStream("/sm-vectors.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
