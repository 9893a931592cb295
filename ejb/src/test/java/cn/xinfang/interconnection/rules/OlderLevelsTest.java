package cn.xinfang.interconnection.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.journal.Entry;
import cn.xinfang.security.crypto.NodeCertificate;
import cn.xinfang.security.crypto.Sm2PrivateKey;
import cn.xinfang.security.crypto.Sm3;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages as they were written at each level, kept byte for byte: every later version must read them. */
class OlderLevelsTest {

    private static final Sm2PrivateKey RECEIVER = Sm2PrivateKey.of(Sm3.digest("golden".getBytes(StandardCharsets.UTF_8)));

    @ParameterizedTest
    @ValueSource(ints = 1)
    void a_package_of_every_level_so_far_is_verified_and_read(int level) throws Exception {
        Path folder = Path.of(OlderLevelsTest.class.getResource("level-" + level).toURI());
        NodeCertificate sender = NodeCertificate.parse(Files.readAllBytes(folder.resolve("621300.crt")));
        PackageFiles files = new PackageFiles(folder, new PackageName("621300", "621321", 1));
        assertEquals(level, PackageVerifier.verify(files, sender, "621321").manifest().schema());
        List<byte[]> headers = new ArrayList<>();
        try (OpenedPackage opened = new OpenedPackage(files, RECEIVER)) {
            opened.streams().forEachRemaining(group -> group.entries().stream().map(Entry::bytes).forEach(headers::add));
            assertArrayEquals(Samples.SALTED_FILE, opened.file(Samples.FILE).readAllBytes());
        }
        assertArrayEquals(Samples.entries().stream().map(Entry::bytes).toArray(), headers.toArray());
    }
}
