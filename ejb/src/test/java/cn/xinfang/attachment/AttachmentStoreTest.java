package cn.xinfang.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.security.crypto.BrokenSealException;
import cn.xinfang.security.crypto.DataKey;
import cn.xinfang.security.crypto.Sm3;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentStoreTest {

    private static final byte[] LETTER = SampleFiles.text("三合村道路问题。".repeat(20_000));
    private static final Instant NIGHT = Instant.parse("2026-09-02T18:00:00Z");

    @TempDir
    Path root;
    AttachmentStore store;

    @BeforeEach
    void open() throws IOException {
        store = new AttachmentStore(root.resolve("city"), new DataKey("0123456789abcdef".getBytes(UTF_8)));
    }

    @Test
    void a_stored_file_is_described_and_read_back() throws IOException {
        AttachmentRef ref = store.store("C:\\我的文档\\来信.txt", SampleFiles.content(LETTER));
        assertEquals("来信.txt", ref.fileName());
        assertEquals("text/plain", ref.mediaType());
        assertEquals(LETTER.length, ref.size());
        assertTrue(store.holds(ref.digest()));
        assertArrayEquals(LETTER, read(ref.digest()));
    }

    @Test
    void the_name_of_a_file_is_the_commitment_to_salt_and_content() throws IOException {
        AttachmentRef ref = store.store("来信.txt", SampleFiles.content(LETTER));
        try (InputStream salted = store.readSalted(ref.digest())) {
            assertEquals(ref.digest(), Sm3.hex(salted.readAllBytes()));
        }
    }

    @Test
    void equal_files_cannot_be_recognised_on_the_disk() throws IOException {
        AttachmentRef first = store.store("来信.txt", SampleFiles.content(LETTER));
        AttachmentRef second = store.store("来信.txt", SampleFiles.content(LETTER));
        assertNotEquals(first.digest(), second.digest());
        byte[] stored = Files.readAllBytes(path(first.digest()));
        assertFalse(new String(stored, ISO_8859_1).contains(new String(LETTER, 0, 48, ISO_8859_1)));
    }

    @Test
    void a_refused_file_leaves_nothing_behind() throws IOException {
        assertThrows(RefusedException.class, () -> store.store("a.txt", SampleFiles.content(SampleFiles.zip("a", "b"))));
        assertEquals(List.of(), files());
    }

    @Test
    void a_broken_upload_leaves_nothing_behind() throws IOException {
        int[] opened = {0};
        Content breaksWhenWritten = () -> ++opened[0] <= 3 ? new ByteArrayInputStream(LETTER) : new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }
        };
        assertThrows(IOException.class, () -> store.store("a.txt", breaksWhenWritten));
        assertEquals(List.of(), files());
    }

    @Test
    void a_changed_or_cut_file_is_not_given_out() throws IOException {
        String digest = store.store("来信.txt", SampleFiles.content(LETTER)).digest();
        byte[] stored = Files.readAllBytes(path(digest));
        for (int position : new int[] {0, 4, 60, stored.length - 1}) {
            byte[] changed = stored.clone();
            changed[position] ^= 1;
            Files.write(path(digest), changed);
            assertThrows(BrokenSealException.class, () -> read(digest));
        }
        for (int length : new int[] {0, 20, 100, stored.length - 1}) {
            Files.write(path(digest), Arrays.copyOf(stored, length));
            assertThrows(BrokenSealException.class, () -> read(digest));
        }
    }

    @Test
    void a_file_put_in_the_place_of_another_is_not_given_out() throws IOException {
        String digest = store.store("来信.txt", SampleFiles.content(LETTER)).digest();
        String other = store.store("其他.txt", SampleFiles.content(SampleFiles.text("其他"))).digest();
        Files.copy(path(other), path(digest), StandardCopyOption.REPLACE_EXISTING);
        assertThrows(BrokenSealException.class, () -> read(digest));
    }

    @Test
    void a_peer_receives_the_file_under_the_same_name_and_its_own_key() throws IOException {
        String digest = store.store("来信.txt", SampleFiles.content(LETTER)).digest();
        AttachmentStore county = new AttachmentStore(root.resolve("county"), new DataKey("fedcba9876543210".getBytes(UTF_8)));
        for (int repetition = 0; repetition < 2; repetition++) {
            try (InputStream salted = store.readSalted(digest)) {
                county.receive(digest, salted);
            }
        }
        try (InputStream in = county.read(digest)) {
            assertArrayEquals(LETTER, in.readAllBytes());
        }
    }

    @Test
    void a_received_file_of_another_commitment_is_not_kept() throws IOException {
        String expected = "ab".repeat(32);
        assertThrows(BrokenSealException.class, () -> store.receive(expected, new ByteArrayInputStream(LETTER)));
        assertEquals(List.of(), files());
    }

    @Test
    void an_erased_file_is_gone() throws IOException {
        String digest = store.store("来信.txt", SampleFiles.content(LETTER)).digest();
        store.erase(digest);
        assertFalse(store.holds(digest));
        assertThrows(NoSuchFileException.class, () -> store.read(digest));
    }

    @Test
    void the_sweep_removes_old_orphans_and_half_written_files_only() throws IOException {
        String named = old(store.store("来信.txt", SampleFiles.content(LETTER)).digest());
        String orphan = old(store.store("来信.txt", SampleFiles.content(LETTER)).digest());
        String young = store.store("来信.txt", SampleFiles.content(LETTER)).digest();
        Files.setLastModifiedTime(path(young), FileTime.from(NIGHT.plusSeconds(1)));
        Path killed = Files.write(root.resolve("city/unfinished/123.tmp"), new byte[100]);
        Files.setLastModifiedTime(killed, FileTime.from(NIGHT.minusSeconds(1)));
        Path foreign = Files.write(root.resolve("city/README"), new byte[1]);
        Files.setLastModifiedTime(foreign, FileTime.from(NIGHT.minusSeconds(1)));

        assertEquals(2, store.sweep(Set.of(named), NIGHT));

        assertTrue(store.holds(named));
        assertTrue(store.holds(young));
        assertFalse(store.holds(orphan));
        assertFalse(Files.exists(killed));
        assertTrue(Files.exists(foreign));
    }

    @Test
    void a_digest_cannot_name_a_path() {
        assertThrows(IllegalArgumentException.class, () -> store.read("../../etc/passwd"));
    }

    private byte[] read(String digest) throws IOException {
        try (InputStream in = store.read(digest)) {
            return in.readAllBytes();
        }
    }

    private String old(String digest) throws IOException {
        Files.setLastModifiedTime(path(digest), FileTime.from(NIGHT.minusSeconds(1)));
        return digest;
    }

    private Path path(String digest) {
        return root.resolve("city").resolve(digest.substring(0, 2)).resolve(digest);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
