package cn.xinfang.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.casework.CityHall;
import cn.xinfang.journal.Entry;
import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.JournalExtract;
import cn.xinfang.journal.PartName;
import cn.xinfang.kernel.Json;
import cn.xinfang.security.crypto.Sm3;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a court can do with the bundle and nothing else. */
class JournalFilesStoreTest {

    private static final Pattern COMMITMENT = Pattern.compile("SM3 \\((\\p{XDigit}{64}) ‖ (.+ (概况|正文)\\.json)\\) = (\\p{XDigit}{64})");

    @Test
    void every_commitment_of_a_header_can_be_computed_from_the_part_beside_it() {
        bundled(files -> {
            List<MatchResult> lines = COMMITMENT.matcher(text(files.get("日志/承诺值.txt"))).results().toList();
            assertTrue(lines.size() > 8, lines.size() + " parts");
            for (MatchResult line : lines) {
                byte[] salt = HexFormat.of().parseHex(line.group(1));
                assertEquals(line.group(4), hex(Sm3.digest(salt, files.get(line.group(2)))), line.group(2));
                String header = text(files.get(line.group(2).replaceFirst(" (概况|正文)\\.json$", ".json")));
                assertTrue(header.contains(line.group(4)), line.group(2));
            }
        });
    }

    @Test
    void each_header_names_the_digest_of_the_one_before() {
        bundled(files -> {
            byte[] before = null;
            for (String path : files.keySet().stream().filter(it -> it.matches("日志/\\d{3} \\S+\\.json")).sorted().toList()) {
                EntryHeader header = Json.read(files.get(path), EntryHeader.class);
                assertEquals(before == null ? null : hex(Sm3.digest(before)), header.previous(), path);
                before = files.get(path);
            }
        });
    }

    @Test
    void what_happened_can_be_read_and_who_asked_cannot() {
        bundled(files -> {
            String all = files.values().stream().map(JournalFilesStoreTest::text).reduce("", String::concat);
            assertTrue(all.contains("自去年十月起未领到工资"));
            assertFalse(all.contains("10000001234"));
            assertFalse(all.contains("测试路1号"));
        });
    }

    private interface Reading {
        void read(Map<String, byte[]> files) throws IOException;
    }

    private static void bundled(Reading reading) {
        CityHall.open(hall -> {
            try {
                UUID petition = hall.answered();
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                DigestedZip zip = new DigestedZip(out);
                JournalFiles journal = new JournalFiles(zip);
                for (Entry entry : new JournalExtract(hall.node.store()).entries(petition, Set.of(PartName.STUB, PartName.CONTENT))) {
                    journal.add(entry, "", "");
                }
                journal.finish();
                zip.finish();
                reading.read(DigestedZipTest.read(out.toByteArray()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
