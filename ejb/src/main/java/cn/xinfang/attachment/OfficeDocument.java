package cn.xinfang.attachment;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Tells Word and Excel files from the other things that use the same containers (ZIP, OLE2). */
final class OfficeDocument {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String DOC = "application/msword";
    static final String XLS = "application/vnd.ms-excel";

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int OLE2_HEADER = 512;
    /** Directory entries lie at multiples of their length behind the header and begin with their name. */
    private static final int OLE2_ENTRY = 128;
    private static final int MAX_UNPACKED = 64 * 1024 * 1024;

    private OfficeDocument() {
    }

    /** The type that a ZIP declares in its list of content types; empty for other ZIP files and for files with macros. */
    static Optional<String> inZip(InputStream file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(file)) {
            int unpacked = 0;
            byte[] buffer = new byte[8192];
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (CONTENT_TYPES.equals(entry.getName())) {
                    return declared(new String(zip.readNBytes(1024 * 1024), UTF_8));
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MAX_UNPACKED) {
                        return Optional.empty();
                    }
                }
            }
            return Optional.empty();
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> declared(String types) {
        if (types.contains("macroEnabled") || types.contains("vnd.ms-office.vbaProject")) {
            return Optional.empty();
        }
        if (types.contains(DOCX + ".main+xml")) {
            return Optional.of(DOCX);
        }
        return types.contains(XLSX + ".main+xml") ? Optional.of(XLSX) : Optional.empty();
    }

    /** The type of an OLE2 file by the stream that only this type has; empty for other files and for files with macros. */
    static Optional<String> inOle2(InputStream file) throws IOException {
        Optional<String> type = Optional.empty();
        InputStream in = new BufferedInputStream(file);
        in.readNBytes(OLE2_HEADER);
        for (byte[] entry = in.readNBytes(OLE2_ENTRY); entry.length == OLE2_ENTRY; entry = in.readNBytes(OLE2_ENTRY)) {
            if (names(entry, "_VBA_PROJECT")) {
                return Optional.empty();
            }
            if (names(entry, "WordDocument")) {
                type = Optional.of(DOC);
            } else if (type.isEmpty() && names(entry, "Workbook")) {
                type = Optional.of(XLS);
            }
        }
        return type;
    }

    private static boolean names(byte[] directoryEntry, String stream) {
        byte[] name = (stream + '\0').getBytes(UTF_16LE);
        return Arrays.equals(directoryEntry, 0, name.length, name, 0, name.length);
    }
}
