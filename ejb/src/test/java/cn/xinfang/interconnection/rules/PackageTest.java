package cn.xinfang.interconnection.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.journal.PartName;
import cn.xinfang.security.crypto.BrokenSealException;
import cn.xinfang.security.crypto.NodeKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageTest {

    @TempDir
    static Path folder;

    private static NodeKeys city;
    private static NodeKeys county;
    private static NodeKeys other;
    private static Path file;

    @BeforeAll
    static void a_package_from_the_city_to_a_county() throws IOException {
        city = Samples.keys(folder.resolve("city"), "621300");
        county = Samples.keys(folder.resolve("county"), "621321");
        other = Samples.keys(folder.resolve("other"), "621302");
        file = Samples.packageFile(folder, city, county);
    }

    @Test
    void what_was_written_is_read_stream_by_stream() throws IOException {
        List<StreamGroup> groups = new ArrayList<>();
        try (OpenedPackage opened = new OpenedPackage(file, county.exchangeKey())) {
            opened.streams().forEachRemaining(groups::add);
            assertArrayEquals(Samples.SALTED_FILE, opened.file(Samples.FILE).readAllBytes());
        }
        assertEquals(List.of(Samples.FIRST_STREAM, Samples.SECOND_STREAM), groups.stream().map(StreamGroup::stream).toList());
        assertEquals(List.of(2, 1), groups.stream().map(group -> group.entries().size()).toList());
        assertArrayEquals(Samples.entries().get(0).bytes(), groups.get(0).entries().get(0).bytes());
        assertEquals("{\"text\":\"道路积水\"}", new String(
                groups.get(0).entries().get(0).parts().get(PartName.CONTENT).content(), StandardCharsets.UTF_8));
    }

    @Test
    void the_manifest_counts_what_is_inside() {
        Manifest manifest = PackageVerifier.verify(file, city.certificate(), "621321").manifest();
        assertEquals("621300-621321-1.zip", manifest.fileName());
        assertEquals(List.of(2, 3, 1), List.of(manifest.streams(), manifest.entries(), manifest.files()));
        assertEquals(List.of(Samples.FILE), manifest.fileDigests());
    }

    @Test
    void nothing_of_the_content_can_be_read_in_the_file() throws IOException {
        String raw = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertFalse(raw.contains(new String("道路积水".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
        assertFalse(raw.contains("NoteWritten"));
    }

    @Test
    void one_changed_byte_anywhere_is_noticed() throws IOException {
        byte[] right = Files.readAllBytes(file);
        for (int position = 60; position < right.length - 22; position += 97) {
            byte[] changed = right.clone();
            changed[position] ^= 1;
            Path copy = Files.write(folder.resolve("changed.zip"), changed);
            assertTrue(isRefused(copy) || sameMeaning(copy), "changed at " + position);
        }
    }

    @Test
    void a_package_that_was_cut_is_refused() throws IOException {
        byte[] right = Files.readAllBytes(file);
        for (int length : new int[] {0, 1, 100, right.length / 2, right.length - 1}) {
            assertTrue(isRefused(Files.write(folder.resolve("cut.zip"), Arrays.copyOf(right, length))), "cut to " + length);
        }
    }

    @Test
    void a_member_that_nobody_signed_is_refused() throws IOException {
        Path copy = Files.write(folder.resolve("more.zip"), Files.readAllBytes(file));
        try (FileSystem zip = FileSystems.newFileSystem(copy)) {
            Files.writeString(zip.getPath("files", "more"), "more");
        }
        assertTrue(isRefused(copy));
    }

    @Test
    void a_package_is_refused_as_that_of_another_sender() {
        assertThrows(BrokenPackageException.class, () -> PackageVerifier.verify(file, other.certificate(), "621321"));
    }

    @Test
    void a_package_for_somebody_else_is_refused() {
        assertThrows(BrokenPackageException.class, () -> PackageVerifier.verify(file, city.certificate(), "621302"));
    }

    @Test
    void only_the_receiver_opens_a_package() {
        assertThrows(BrokenSealException.class, () -> new OpenedPackage(file, other.exchangeKey()));
    }

    @Test
    void a_receipt_is_read_only_with_the_certificate_of_its_signer() {
        Receipt receipt = new Receipt(Receipt.Kind.APPLIED, "621300", "621321", 1, "aa", Samples.NIGHT, 2,
                List.of(new Receipt.Waiting(Samples.SECOND_STREAM, "缺少前一条记录")));
        SignedReceipt signed = SignedReceipt.of(SignedReceipt.sign(receipt, county.exchangeKey()).bytes());
        assertEquals(receipt, signed.verified(county.certificate()));
        assertThrows(BrokenPackageException.class, () -> signed.verified(other.certificate()));
    }

    private static boolean isRefused(Path copy) {
        try {
            PackageVerifier.verify(copy, city.certificate(), "621321");
            return false;
        } catch (BrokenPackageException e) {
            return true;
        }
    }

    /** Bytes of the ZIP frame that mean nothing, such as dates, may change. */
    private static boolean sameMeaning(Path copy) throws IOException {
        try (OpenedPackage opened = new OpenedPackage(copy, county.exchangeKey())) {
            List<StreamGroup> groups = new ArrayList<>();
            opened.streams().forEachRemaining(groups::add);
            return groups.size() == 2 && Arrays.equals(Samples.SALTED_FILE, opened.file(Samples.FILE).readAllBytes());
        }
    }
}
