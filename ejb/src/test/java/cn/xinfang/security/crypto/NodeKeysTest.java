package cn.xinfang.security.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeKeysTest {

    private static final Instant NOW = Instant.parse("2026-09-01T01:00:00Z");
    private static final char[] PASSWORD = "key-secret".toCharArray();

    @TempDir
    static Path root;
    static Path city;

    @BeforeAll
    static void createCity() throws IOException {
        city = root.resolve("nodes/621300");
        NodeKeyFiles.create(city, "621300", NOW, PASSWORD);
    }

    @Test
    void created_keys_load_and_carry_the_code_of_the_node() throws IOException {
        NodeKeys keys = NodeKeys.load(city, PASSWORD);
        assertEquals("621300", keys.certificate().nodeCode());
        assertTrue(keys.certificate().validAt(NOW));
        assertFalse(keys.certificate().validAt(NOW.minusSeconds(2 * 86_400)));
        assertEquals(64, keys.certificate().fingerprint().length());
        assertEquals(64, keys.tlsFingerprint().length());
    }

    @Test
    void keys_read_twice_are_the_same_keys() throws IOException {
        NodeKeys first = NodeKeys.load(city, PASSWORD);
        NodeKeys second = NodeKeys.load(city, PASSWORD);
        OpenPart part = OpenPart.fresh("内容".getBytes(UTF_8));
        SealedPart sealed = new PartCipher(first.dataKey()).seal(part, part.commitment());
        assertArrayEquals(part.content(), new PartCipher(second.dataKey()).open(sealed, part.commitment()).content());
        assertEquals(first.blindIndex().of(BlindIndex.Kind.NAME, "张三"), second.blindIndex().of(BlindIndex.Kind.NAME, "张三"));
        assertTrue(second.certificate().publicKey().verify(part.content(), first.exchangeKey().sign(part.content())));
    }

    @Test
    void existing_keys_are_never_overwritten() {
        assertThrows(DirectoryNotEmptyException.class, () -> NodeKeyFiles.create(city, "621300", NOW, PASSWORD));
    }

    @Test
    void an_empty_folder_may_wait_for_the_keys() throws IOException {
        Path folder = Files.createDirectory(root.resolve("empty"));
        NodeKeyFiles.create(folder, "621321", NOW, PASSWORD);
        assertTrue(NodeKeyFiles.exist(folder));
    }

    @Test
    void a_wrong_password_opens_nothing() {
        assertThrows(IOException.class, () -> NodeKeys.load(city, "another".toCharArray()));
    }

    @Test
    void a_short_or_chinese_password_makes_no_keys() {
        for (String password : new String[] {"short", "陇宁市节点口令"}) {
            assertThrows(IllegalArgumentException.class,
                    () -> NodeKeyFiles.create(root.resolve("weak"), "621300", NOW, password.toCharArray()));
        }
        assertFalse(Files.exists(root.resolve("weak")));
    }

    @Test
    void an_incomplete_folder_is_not_a_set_of_keys() throws IOException {
        Path folder = copyOfCity("incomplete");
        Files.delete(folder.resolve("pepper.key"));
        assertFalse(NodeKeyFiles.exist(folder));
        assertThrows(NoSuchFileException.class, () -> NodeKeys.load(folder, PASSWORD));
    }

    @Test
    void one_secret_cannot_take_the_place_of_another() throws IOException {
        Path folder = copyOfCity("swapped");
        Files.copy(folder.resolve("pepper.key"), folder.resolve("data.key"), StandardCopyOption.REPLACE_EXISTING);
        assertThrows(IOException.class, () -> NodeKeys.load(folder, PASSWORD));
    }

    @Test
    void a_certificate_of_another_node_does_not_fit_the_key() throws IOException {
        Path county = root.resolve("621302");
        NodeKeyFiles.create(county, "621302", NOW, PASSWORD);
        Path folder = copyOfCity("mixed");
        Files.copy(county.resolve("exchange.crt"), folder.resolve("exchange.crt"), StandardCopyOption.REPLACE_EXISTING);
        assertThrows(IOException.class, () -> NodeKeys.load(folder, PASSWORD));
    }

    @Test
    void only_the_owner_of_the_process_reads_the_files() throws IOException {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(city.resolve("data.key"))));
    }

    @Test
    void a_certificate_survives_pem_and_der() throws IOException {
        NodeCertificate certificate = NodeKeyFiles.exchangeCertificate(city);
        assertEquals(certificate.fingerprint(), NodeCertificate.parse(certificate.der()).fingerprint());
        assertEquals(certificate.fingerprint(), NodeCertificate.parse(certificate.pem().getBytes(UTF_8)).fingerprint());
    }

    @Test
    void a_changed_certificate_is_refused() throws IOException {
        byte[] der = NodeKeyFiles.exchangeCertificate(city).der();
        byte[] changed = der.clone();
        changed[changed.length - 1] ^= 1;
        assertThrows(IllegalArgumentException.class, () -> NodeCertificate.parse(changed));
        assertThrows(IllegalArgumentException.class, () -> NodeCertificate.parse("nonsense".getBytes(UTF_8)));
        byte[] ordinary = NodeKeyFiles.tlsCertificate(city);
        assertThrows(IllegalArgumentException.class, () -> NodeCertificate.parse(ordinary));
    }

    @Test
    void a_wrapped_key_opens_only_for_its_receiver() {
        Sm2PrivateKey receiver = Sm2PrivateKey.generate();
        byte[] key = Sm4Gcm.newKey();
        byte[] wrapped = receiver.publicKey().encrypt(key);
        assertArrayEquals(key, receiver.decrypt(wrapped));
        assertThrows(BrokenSealException.class, () -> Sm2PrivateKey.generate().decrypt(wrapped));
        assertThrows(BrokenSealException.class, () -> receiver.decrypt(new byte[10]));
    }

    private static Path copyOfCity(String name) throws IOException {
        Path folder = Files.createDirectory(root.resolve(name));
        try (Stream<Path> files = Files.list(city)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return folder;
    }
}
