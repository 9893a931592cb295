package cn.xinfang.interconnection.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xinfang.journal.Author;
import cn.xinfang.journal.Entry;
import cn.xinfang.journal.EntryHeader;
import cn.xinfang.kernel.Json;
import cn.xinfang.journal.PartName;
import cn.xinfang.security.crypto.NodeKeyFiles;
import cn.xinfang.security.crypto.NodeKeys;
import cn.xinfang.security.crypto.OpenPart;
import cn.xinfang.security.crypto.Sm3;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Entries, keys and packages for tests of the format. */
final class Samples {

    static final OffsetDateTime NIGHT = OffsetDateTime.parse("2026-03-03T00:30:00+08:00");
    static final UUID FIRST_STREAM = UUID.fromString("01900000-0000-7000-8000-000000000001");
    static final UUID SECOND_STREAM = UUID.fromString("01900000-0000-7000-8000-000000000002");
    static final byte[] SALTED_FILE = ("0".repeat(32) + "照片".repeat(400)).getBytes(UTF_8);
    static final String FILE = Sm3.hex(SALTED_FILE);

    private Samples() {
    }

    static NodeKeys keys(Path folder, String node) throws IOException {
        char[] password = "test-keys".toCharArray();
        NodeKeyFiles.create(folder, node, Instant.parse("2026-01-01T00:00:00Z"), password);
        return NodeKeys.load(folder, password);
    }

    static Entry entry(UUID stream, long number, boolean localOnly, Map<PartName, String> texts) {
        Map<PartName, OpenPart> parts = new EnumMap<>(PartName.class);
        Map<PartName, String> commitments = new TreeMap<>();
        texts.forEach((name, text) -> {
            OpenPart part = new OpenPart(new byte[OpenPart.SALT_LENGTH], text.getBytes(UTF_8));
            parts.put(name, part);
            commitments.put(name, HexFormat.of().formatHex(part.commitment()));
        });
        EntryHeader header = new EntryHeader(new UUID(stream.getLeastSignificantBits(), number), stream, "note", "621300", 1, number,
                null, new TreeMap<>(), number, "NoteWritten", 1, Author.SYSTEM, null, NIGHT, localOnly, commitments);
        return new Entry(header, Json.write(header), parts);
    }

    static List<Entry> entries() {
        return List.of(entry(FIRST_STREAM, 1, false, Map.of(PartName.STUB, "{\"a\":1}", PartName.CONTENT, "{\"text\":\"道路积水\"}")),
                entry(FIRST_STREAM, 2, false, Map.of(PartName.STUB, "{\"a\":2}")),
                entry(SECOND_STREAM, 1, false, Map.of()));
    }

    /** Three entries and a file from the city to the county, in volumes of 1,000 bytes. */
    static PackageFiles packageFiles(Path folder, NodeKeys city, NodeKeys county) throws IOException {
        PackageFiles files = new PackageFiles(folder, new PackageName("621300", "621321", 1));
        try (PackageWriter writer = new PackageWriter(files, new VolumeSize(1000), county.certificate().publicKey(), NIGHT)) {
            for (Entry entry : entries()) {
                writer.add(entry);
            }
            writer.addFile(FILE, new ByteArrayInputStream(SALTED_FILE));
            writer.finish(null, new Statement("621300", 0, null, 0), city.exchangeKey());
        }
        return files;
    }
}
