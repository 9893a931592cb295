package cn.xinfang.evidence;

import cn.xinfang.document.ListSheet;
import cn.xinfang.security.crypto.Sm3;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP that keeps the digest of each of its files. */
final class DigestedZip {

    private final ZipOutputStream zip;
    private final List<ListSheet.Line> lines = new ArrayList<>();
    private final StringBuilder digests = new StringBuilder();

    DigestedZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    void add(String path, byte[] bytes) throws IOException {
        digests.append("SM3 (").append(path).append(") = ").append(digest(bytes)).append('\n');
        put(path, bytes);
    }

    /** With a line of the index. */
    void add(String path, byte[] bytes, String sort, String name, String date) throws IOException {
        add(path, bytes);
        lines.add(new ListSheet.Line(List.of(sort, name, date, digest(bytes))));
    }

    /** A line of the index for files that were added without one. */
    void mention(String sort, String name, String date, String digest) {
        lines.add(new ListSheet.Line(List.of(sort, name, date, digest)));
    }

    /** A line of the index for what is not held here. */
    void without(String sort, String name, String why) {
        lines.add(new ListSheet.Line(List.of(sort, name, why, "")));
    }

    List<ListSheet.Line> lines() {
        return List.copyOf(lines);
    }

    /** Writes the digests and ends the ZIP. */
    void finish() throws IOException {
        put("校验值.txt", digests.toString().getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private void put(String path, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(Sm3.digest(bytes));
    }
}
