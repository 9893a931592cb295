package cn.xinfang.interconnection.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.journal.PartName;
import cn.xinfang.kernel.Json;
import cn.xinfang.security.crypto.BrokenSealException;
import cn.xinfang.security.crypto.NodeKeys;
import cn.xinfang.security.crypto.Sm3;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageTest {

    @TempDir
    static Path keys;

    private static NodeKeys city;
    private static NodeKeys county;
    private static NodeKeys other;

    @TempDir
    private Path folder;

    private PackageFiles files;

    @BeforeAll
    static void keys_of_three_nodes() throws IOException {
        city = Samples.keys(keys.resolve("city"), "621300");
        county = Samples.keys(keys.resolve("county"), "621321");
        other = Samples.keys(keys.resolve("other"), "621302");
    }

    @BeforeEach
    void a_package_from_the_city_to_a_county() throws IOException {
        files = Samples.packageFiles(folder, city, county);
    }

    @Test
    void what_was_written_is_read_stream_by_stream() throws IOException {
        List<StreamGroup> groups = groups(files);
        assertEquals(List.of(Samples.FIRST_STREAM, Samples.SECOND_STREAM), groups.stream().map(StreamGroup::stream).toList());
        assertEquals(List.of(2, 1), groups.stream().map(group -> group.entries().size()).toList());
        assertArrayEquals(Samples.entries().get(0).bytes(), groups.get(0).entries().get(0).bytes());
        assertEquals("{\"text\":\"道路积水\"}", new String(
                groups.get(0).entries().get(0).parts().get(PartName.CONTENT).content(), StandardCharsets.UTF_8));
    }

    @Test
    void an_attachment_larger_than_what_is_left_of_a_volume_goes_on_in_the_next() throws IOException {
        try (OpenedPackage opened = new OpenedPackage(files, county.exchangeKey())) {
            assertArrayEquals(Samples.SALTED_FILE, opened.file(Samples.FILE).readAllBytes());
        }
        List<Volume> volumes = verify().volumes();
        assertTrue(volumes.size() > 2);
        assertTrue(volumes.subList(0, volumes.size() - 1).stream().allMatch(volume -> volume.size() == 1000));
        assertEquals(verify().members().stream().mapToLong(Member::size).sum(), verify().size());
    }

    @Test
    void the_manifest_counts_what_is_inside() {
        Manifest manifest = verify();
        assertEquals("621300-621321-1", manifest.name().toString());
        assertEquals(List.of(2, 3, 1), List.of(manifest.streams().size(), manifest.entries(), manifest.files()));
        assertEquals(List.of(Samples.FILE), manifest.fileDigests());
    }

    @Test
    void the_manifest_names_the_digest_of_every_header() {
        assertEquals(Samples.entries().stream().map(entry -> Sm3.hex(entry.bytes())).toList(),
                verify().streams().stream().flatMap(stream -> stream.headers().stream()).toList());
    }

    @Test
    void nothing_of_the_content_can_be_read_in_the_files() throws IOException {
        for (Path file : all()) {
            String raw = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertFalse(raw.contains(new String("道路积水".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
            assertFalse(raw.contains("NoteWritten"));
        }
    }

    @Test
    void one_changed_byte_anywhere_is_noticed() throws IOException {
        for (Path file : all()) {
            byte[] right = Files.readAllBytes(file);
            for (int position = 0; position < right.length; position += Math.min(23, Math.max(1, right.length - 1))) {
                byte[] changed = right.clone();
                changed[position] ^= 1;
                Files.write(file, changed);
                assertThrows(BrokenPackageException.class, this::verify, file.getFileName() + " changed at " + position);
            }
            Files.write(file, right);
        }
        assertDoesNotThrow(this::verify);
    }

    @Test
    void a_file_that_was_cut_or_has_more_than_it_had_is_refused() throws IOException {
        for (Path file : all()) {
            byte[] right = Files.readAllBytes(file);
            for (int length : new int[] {0, 1, right.length / 2, right.length - 1, right.length + 1}) {
                Files.write(file, Arrays.copyOf(right, length));
                assertThrows(BrokenPackageException.class, this::verify, file.getFileName() + " with " + length + " bytes");
            }
            Files.write(file, right);
        }
    }

    @Test
    void a_missing_file_is_named() throws IOException {
        Files.delete(files.volume(2));
        assertEquals("缺第 1 号包的第 2 卷", refusal());
        Files.delete(folder.resolve(files.name().signature()));
        assertEquals("缺文件 621300-621321-1.manifest.sm2", refusal());
    }

    @Test
    void exchanged_volumes_are_noticed() throws IOException {
        Path aside = folder.resolve("aside");
        Files.move(files.volume(1), aside);
        Files.move(files.volume(2), files.volume(1));
        Files.move(aside, files.volume(2));
        assertEquals("第 1 号包的第 1 卷与清单不符，已损坏或被改动；第 1 号包的第 2 卷与清单不符，已损坏或被改动", refusal());
    }

    @Test
    void files_under_the_name_of_another_package_are_refused() throws IOException {
        PackageFiles renamed = new PackageFiles(folder, new PackageName("621300", "621321", 2));
        Files.copy(files.manifestFile(), renamed.manifestFile());
        Files.copy(folder.resolve(files.name().signature()), folder.resolve(renamed.name().signature()));
        assertThrows(BrokenPackageException.class, () -> PackageVerifier.verify(renamed, city.certificate(), "621321"));
    }

    @Test
    void a_package_is_refused_as_that_of_another_sender() {
        assertThrows(BrokenPackageException.class, () -> PackageVerifier.verify(files, other.certificate(), "621321"));
    }

    @Test
    void a_package_for_somebody_else_is_refused() {
        assertThrows(BrokenPackageException.class, () -> PackageVerifier.verify(files, city.certificate(), "621302"));
    }

    @Test
    void only_the_receiver_opens_a_package() {
        assertThrows(BrokenSealException.class, () -> new OpenedPackage(files, other.exchangeKey()));
    }

    @Test
    void a_manifest_with_a_field_of_a_later_version_verifies_and_keeps_its_bytes() throws IOException {
        SignedManifest later = signed(manifest -> manifest.put("ofAFutureVersion", "留着"));
        files.keep(later);
        assertArrayEquals(later.document(), PackageVerifier.verify(files, city.certificate(), "621321").signed().document());
        assertEquals(2, groups(files).size());
    }

    @Test
    void a_newer_level_is_refused_in_words_even_when_nothing_else_of_it_can_be_read() throws IOException {
        files.keep(signed(manifest -> manifest.put("schema", Manifest.SCHEMA + 1).put("streams", "other")));
        assertEquals("包的格式级别 2 高于本节点的 1，请先升级本节点再接收；对方会保留此包", refusal());
    }

    @Test
    void a_manifest_without_its_fields_is_refused_in_words() throws IOException {
        files.keep(signed(manifest -> manifest.remove("volumes")));
        assertEquals("清单不完整", refusal());
    }

    @Test
    void entries_other_than_the_signed_ones_are_not_taken() throws IOException {
        files.keep(signed(manifest -> ((ObjectNode) manifest.get("streams").get(0)).putArray("headers").add("0".repeat(64))));
        assertThrows(BrokenPackageException.class, groups(files).get(0)::entries);
        assertEquals(1, groups(files).get(1).entries().size());
    }

    @Test
    void fewer_streams_than_signed_are_noticed() throws IOException {
        files.keep(signed(manifest -> manifest.withArray("streams").addObject().put("stream", Samples.SECOND_STREAM.toString()).putArray("headers")));
        assertThrows(BrokenPackageException.class, () -> groups(files));
    }

    @Test
    void a_receipt_is_read_only_with_the_certificate_of_its_signer() {
        Receipt receipt = new Receipt(Receipt.Kind.APPLIED, "621300", "621321", 1, "aa", Samples.NIGHT, 2,
                List.of(new Receipt.Waiting(Samples.SECOND_STREAM, "缺少前一条记录")));
        SignedReceipt signed = SignedReceipt.of(SignedReceipt.sign(receipt, county.exchangeKey()).bytes());
        assertEquals(receipt, signed.verified(county.certificate()));
        assertThrows(BrokenPackageException.class, () -> signed.verified(other.certificate()));
    }

    private Manifest verify() {
        return PackageVerifier.verify(files, city.certificate(), "621321").manifest();
    }

    private String refusal() {
        return assertThrows(BrokenPackageException.class, this::verify).getMessage();
    }

    private SignedManifest signed(Consumer<ObjectNode> change) throws IOException {
        ObjectNode manifest = (ObjectNode) Json.MAPPER.readTree(files.signedManifest().document());
        change.accept(manifest);
        byte[] document = Json.write(manifest);
        return new SignedManifest(document, city.exchangeKey().sign(document));
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.sorted().toList();
        }
    }

    private static List<StreamGroup> groups(PackageFiles files) throws IOException {
        List<StreamGroup> groups = new ArrayList<>();
        try (OpenedPackage opened = new OpenedPackage(files, county.exchangeKey())) {
            opened.streams().forEachRemaining(groups::add);
        }
        return groups;
    }
}
