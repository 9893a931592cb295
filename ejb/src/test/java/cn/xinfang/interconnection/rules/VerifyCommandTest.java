package cn.xinfang.interconnection.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.security.crypto.NodeKeys;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    @TempDir
    private Path folder;

    private NodeKeys county;
    private PackageFiles files;
    private Path cityCrt;
    private Path countyCrt;

    @BeforeEach
    void a_folder_with_a_package_and_its_receipt() throws IOException {
        NodeKeys city = Samples.keys(folder.resolve("city"), "621300");
        county = Samples.keys(folder.resolve("county"), "621321");
        files = Samples.packageFiles(Files.createDirectory(folder.resolve("disc")), city, county);
        cityCrt = Files.writeString(folder.resolve("621300.crt"), city.certificate().pem());
        countyCrt = Files.writeString(folder.resolve("621321.crt"), county.certificate().pem());
        receipt(files.signedManifest().digest());
    }

    @Test
    void everything_right_ends_with_0_in_a_process_of_its_own_without_server_and_database() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dstdout.encoding=UTF-8",
                "-cp", System.getProperty("java.class.path"), VerifyCommand.class.getName(), files.folder().toString(), cityCrt.toString())
                .redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), words);
        assertTrue(words.contains("正确  621300-621321-1：2026-03-03T00:30 制作，3 条记录（2 件），1 个附件"), words);
    }

    @Test
    void a_receipt_is_compared_with_the_manifest_beside_it() throws IOException {
        assertEquals(0, run(files.folder(), countyCrt).status());
        assertTrue(run(files.folder(), countyCrt).words().contains("（与同目录清单一致）"));
        receipt("0".repeat(64));
        assertEquals(1, run(files.folder(), countyCrt).status());
        assertTrue(run(files.folder(), countyCrt).words().contains("回执所指的不是同目录中的清单"));
    }

    @Test
    void a_damaged_volume_is_named_and_ends_with_1() throws IOException {
        byte[] volume = Files.readAllBytes(files.volume(2));
        volume[5] ^= 1;
        Files.write(files.volume(2), volume);
        Ended ended = run(files.manifestFile(), cityCrt);
        assertEquals(1, ended.status());
        assertTrue(ended.words().contains("错误  621300-621321-1：第 1 号包的第 2 卷与清单不符，已损坏或被改动"), ended.words());
    }

    @Test
    void a_package_for_another_receiver_than_the_named_one_is_wrong() {
        assertEquals(0, run(files.manifestFile(), cityCrt, "621321").status());
        assertEquals(1, run(files.manifestFile(), cityCrt, "621302").status());
    }

    @Test
    void the_signature_of_another_node_is_wrong() {
        Ended ended = run(files.manifestFile(), countyCrt);
        assertEquals(1, ended.status());
        assertTrue(ended.words().contains("清单的签名不是 621321 的"), ended.words());
    }

    @Test
    void called_wrongly_it_says_how_to_call_it_and_ends_with_2() {
        assertTrue(run().words().startsWith("用法："));
        assertEquals(List.of(2, 2, 2), List.of(run().status(), run(files.folder(), folder.resolve("missing.crt")).status(),
                run(files.folder(), files.manifestFile()).status()));
    }

    private void receipt(String digest) throws IOException {
        Receipt receipt = new Receipt(Receipt.Kind.RECEIVED, "621300", "621321", 1, digest, Samples.NIGHT, 0, List.of());
        Files.write(files.folder().resolve(files.name().receipt(receipt.kind())), SignedReceipt.sign(receipt, county.exchangeKey()).bytes());
    }

    private record Ended(int status, String words) {
    }

    private static Ended run(Object... arguments) {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        int status = VerifyCommand.run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new),
                new PrintStream(words, true, StandardCharsets.UTF_8));
        return new Ended(status, words.toString(StandardCharsets.UTF_8));
    }
}
