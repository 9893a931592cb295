package cn.xinfang.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files that begin like the real ones. */
final class SampleFiles {

    private SampleFiles() {
    }

    static Content content(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    static byte[] pdf() {
        return "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(ISO_8859_1);
    }

    /** @param hex how the file begins; zeros follow */
    static byte[] beginning(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", "") + "00".repeat(512));
    }

    /** An Office file of the newer kind whose main part has the given content type. */
    static byte[] office(String mainType, String... otherTypes) throws IOException {
        StringBuilder types = new StringBuilder("<Types><Override PartName=\"/main.xml\" ContentType=\"" + mainType + "\"/>");
        for (String other : otherTypes) {
            types.append("<Override PartName=\"/other\" ContentType=\"").append(other).append("\"/>");
        }
        return zip("_rels/.rels", "<Relationships/>", "[Content_Types].xml", types.append("</Types>").toString());
    }

    static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(text(namesAndContents[i + 1]));
            }
        }
        return out.toByteArray();
    }

    /** An OLE2 file whose directory names the given streams. */
    static byte[] ole2(String... streams) {
        byte[] file = new byte[2048];
        byte[] magic = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
        System.arraycopy(magic, 0, file, 0, magic.length);
        for (int i = 0; i < streams.length; i++) {
            byte[] name = streams[i].getBytes(UTF_16LE);
            System.arraycopy(name, 0, file, 1024 + i * 128, name.length);
        }
        return file;
    }
}
