package cn.xinfang.interconnection.media;

import cn.xinfang.interconnection.rules.BrokenPackageException;
import cn.xinfang.interconnection.rules.PackageName;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of a medium as one ZIP, for the browser. The ZIP is only the box: what is in it proves itself. */
final class MediaZip {

    private MediaZip() {
    }

    static void write(Path folder, OutputStream out) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.NO_COMPRESSION);
        for (Path file : files) {
            zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
            Files.copy(file, zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    /**
     * Puts files of packages and receipts into {@code folder}; everything else in the ZIP, and every path, is passed over.
     *
     * @throws BrokenPackageException when it is no ZIP, or cut
     */
    static void read(InputStream content, Path folder) throws IOException {
        Files.createDirectories(folder);
        ZipInputStream zip = new ZipInputStream(content, StandardCharsets.UTF_8);
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (PackageName.isFile(name) && !Files.exists(folder.resolve(name))) {
                    Files.copy(zip, folder.resolve(name));
                }
            }
        } catch (ZipException e) {
            throw new BrokenPackageException("文件已损坏，请重新下载、拷贝后再上传", e);
        }
    }
}
