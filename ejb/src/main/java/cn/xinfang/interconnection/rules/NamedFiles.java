package cn.xinfang.interconnection.rules;

import cn.xinfang.journal.Entry;
import cn.xinfang.kernel.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/** The attachments that the sent parts of an entry name, whatever the fact: wherever a {@code AttachmentRef} stands. */
public final class NamedFiles {

    private static final Set<String> REFERENCE = Set.of("id", "fileName", "mediaType", "size", "digest");

    private NamedFiles() {
    }

    /** Commitments of the attachments. */
    public static Set<String> in(Entry entry) {
        Set<String> digests = new LinkedHashSet<>();
        entry.parts().values().forEach(part -> {
            try {
                collect(Json.MAPPER.readTree(part.content()), digests);
            } catch (IOException e) {
                throw new BrokenPackageException("记录的内容无法读取", e);
            }
        });
        return digests;
    }

    private static void collect(JsonNode node, Set<String> digests) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        if (names.equals(REFERENCE)) {
            digests.add(node.get("digest").asText());
        }
        node.forEach(child -> collect(child, digests));
    }
}
