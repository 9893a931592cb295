package cn.xinfang.interconnection.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.journal.Entry;
import cn.xinfang.security.crypto.NodeKeys;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A package is written, verified and read in a JVM whose whole heap is a fraction of it. {@code -Dxinfang.package.mb=2048} does
 * it with 2 GB.
 */
class PackageMemoryTest {

    private static final int MEGABYTES = Integer.getInteger("xinfang.package.mb", 96);
    private static final int FILE = 32;

    @TempDir
    private Path folder;

    @Test
    void memory_does_not_grow_with_the_attachments() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx24m", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), PackageMemoryTest.class.getName(), folder.toString(), String.valueOf(MEGABYTES))
                .redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), words);
        assertTrue(words.contains(MEGABYTES + " MB"), words);
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int megabytes = Integer.parseInt(arguments[1]);
        NodeKeys city = Samples.keys(folder.resolve("city"), "621300");
        NodeKeys county = Samples.keys(folder.resolve("county"), "621321");
        PackageFiles files = new PackageFiles(folder.resolve("package"), new PackageName("621300", "621321", 1));
        try (PackageWriter writer = new PackageWriter(files, VolumeSize.LARGEST, county.certificate().publicKey(), Samples.NIGHT)) {
            for (Entry entry : Samples.entries()) {
                writer.add(entry);
            }
            for (int file = 0; file < megabytes / FILE; file++) {
                writer.addFile(digest(file), megabytes(file));
            }
            writer.finish(null, new Statement("621300", 0, null, 0), city.exchangeKey());
        }
        Manifest manifest = PackageVerifier.verify(files, city.certificate(), "621321").manifest();
        long read = 0;
        try (OpenedPackage opened = new OpenedPackage(files, county.exchangeKey())) {
            for (Iterator<StreamGroup> groups = opened.streams(); groups.hasNext(); ) {
                groups.next().entries();
            }
            for (String digest : manifest.fileDigests()) {
                read += opened.file(digest).transferTo(OutputStream.nullOutputStream());
            }
        }
        System.out.println(read / (1 << 20) + " MB in " + manifest.volumes().size() + " volumes with a heap of "
                + Runtime.getRuntime().maxMemory() / (1 << 20) + " MB");
    }

    private static String digest(int file) {
        return HexFormat.of().toHexDigits(file).repeat(8);
    }

    /** Content that does not lie in memory. */
    private static InputStream megabytes(int seed) {
        return new InputStream() {

            private long left = (long) FILE << 20;

            @Override
            public int read() {
                return left-- > 0 ? seed & 0xff : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int step = (int) Math.min(length, left);
                Arrays.fill(bytes, offset, offset + step, (byte) seed);
                left -= step;
                return step;
            }
        };
    }
}
