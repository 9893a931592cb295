package cn.xinfang.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;

/** A program of another office. Every answer it gets is held against the description of the interface. */
final class Sender {

    private static final Path DESCRIPTION = Path.of("../../web/src/main/resources/cn/xinfang/web/outside/openapi.yaml");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String key;

    /** @param key null to send without */
    Sender(String key) {
        this.key = key;
    }

    /** An answer: its status and what it says. */
    record Answer(int status, JsonNode body, HttpResponse<String> response) {

        String text(String field) {
            return body.path(field).asText(null);
        }
    }

    /** An order of the usual kind. */
    static String order(String number, String purpose, String summary) {
        return """
                {"number":"%s","submittedOn":"2024-03-04","purpose":"%s","summary":"%s","text":"%s，已有半个月，请有关部门尽快处理。",
                 "division":"621321","place":"镇政府门前","citizen":{"name":"测试丁","phone":"13900000042","address":"安河县双泉镇"}}"""
                .formatted(number, purpose, summary, summary);
    }

    Answer send(String order) throws IOException, InterruptedException {
        return answer(request("orders").header("Content-Type", "application/json").POST(BodyPublishers.ofString(order)).build());
    }

    Answer ask(String number) throws IOException, InterruptedException {
        return answer(request("orders/" + number).build());
    }

    Answer upload(String digest, byte[] content) throws IOException, InterruptedException {
        return answer(request("files/" + digest).header("Content-Type", "application/octet-stream").PUT(BodyPublishers.ofByteArray(content)).build());
    }

    Answer answer(HttpRequest request) throws IOException, InterruptedException {
        var response = http.send(request, HttpResponse.BodyHandlers.ofString());
        var type = response.headers().firstValue("Content-Type").orElse("");
        var body = JSON.readTree(response.body());
        var schema = type.startsWith("application/problem+json") ? "Problem" : body.has("mediaType") ? "KeptFile" : "Standing";
        assertEquals(Set.of(), schema(schema).validate(body), response.body());
        return new Answer(response.statusCode(), body, response);
    }

    HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(Servers.city().httpUrl() + "/outside/" + path));
        return key == null ? request : request.header("Authorization", "Bearer " + key);
    }

    private static JsonSchema schema(String name) throws IOException {
        var whole = (ObjectNode) JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
        whole.set("components", new YAMLMapper().readTree(DESCRIPTION.toFile()).get("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
    }
}
