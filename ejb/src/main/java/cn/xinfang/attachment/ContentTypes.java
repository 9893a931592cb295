package cn.xinfang.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Decides by content, never by name, whether a file may be attached: documents, pictures, sound and film that every
 * office can open, nothing that runs. The name of a file is not consulted.
 */
public final class ContentTypes {

    /** Largest file in bytes. */
    public static final long MAX_SIZE = 50L * 1024 * 1024;

    private static final String ALLOWED_NAMES = "PDF、JPG、PNG、TIFF、DOC、DOCX、XLS、XLSX、TXT、MP3、WAV、MP4";
    private static final Map<String, String> ALLOWED = Map.ofEntries(
            Map.entry("application/pdf", "application/pdf"),
            Map.entry("image/jpeg", "image/jpeg"),
            Map.entry("image/png", "image/png"),
            Map.entry("image/tiff", "image/tiff"),
            Map.entry("text/plain", "text/plain"),
            Map.entry("audio/mpeg", "audio/mpeg"),
            Map.entry("audio/vnd.wave", "audio/wav"),
            Map.entry("video/mp4", "video/mp4"),
            Map.entry("audio/mp4", "audio/mp4"),
            Map.entry("application/mp4", "video/mp4"));
    private static final Set<String> MP4_BRANDS = Set.of("isom", "iso2", "iso4", "iso5", "iso6", "avc1", "M4V ", "dash");
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int TEXT_SAMPLE = 64 * 1024;

    private final Detector detector = MimeTypes.getDefaultMimeTypes();

    /**
     * @return the media type under which the file is kept and shown
     * @throws RefusedException FILE_EMPTY, FILE_TOO_LARGE or FILE_TYPE, with a text for the person who attached it
     */
    public String check(Content content) throws IOException {
        long size = size(content);
        if (size == 0) {
            throw refused("FILE_EMPTY", "文件是空的。", "请检查文件后重新选择。");
        }
        if (size > MAX_SIZE) {
            throw tooLarge(MAX_SIZE);
        }
        return type(content).orElseThrow(() ->
                refused("FILE_TYPE", "不能接收这种类型的文件。", "请提供" + ALLOWED_NAMES + "格式的文件(不含宏)。"));
    }

    static RefusedException tooLarge(long limit) {
        return refused("FILE_TOO_LARGE", "文件超过" + limit / (1024 * 1024) + " MB。", "请压缩图片、视频或分成几个文件后上传。");
    }

    private Optional<String> type(Content content) throws IOException {
        String detected;
        try (InputStream in = new BufferedInputStream(content.open())) {
            detected = detector.detect(in, new Metadata()).getBaseType().toString();
        }
        try (InputStream in = content.open()) {
            return switch (detected) {
                case "application/zip", "application/x-tika-ooxml" -> OfficeDocument.inZip(in);
                case "application/x-tika-msoffice", OfficeDocument.DOC, OfficeDocument.XLS -> OfficeDocument.inOle2(in);
                case "video/quicktime" -> isMp4(in) ? Optional.of("video/mp4") : Optional.empty();
                case "application/octet-stream" -> isChineseText(in) ? Optional.of("text/plain") : Optional.empty();
                default -> Optional.ofNullable(ALLOWED.get(detected));
            };
        }
    }

    /** Tika takes every brand of the ISO container that it has no name for as QuickTime. */
    private static boolean isMp4(InputStream in) throws IOException {
        byte[] beginning = in.readNBytes(12);
        return beginning.length == 12 && MP4_BRANDS.contains(new String(beginning, 8, 4, ISO_8859_1));
    }

    /** Tika does not know GB 18030, in which half of the text files of offices are written. */
    private static boolean isChineseText(InputStream in) throws IOException {
        byte[] beginning = in.readNBytes(TEXT_SAMPLE);
        CharBuffer text = CharBuffer.allocate(beginning.length);
        CoderResult result = GB18030.newDecoder().decode(ByteBuffer.wrap(beginning), text, beginning.length < TEXT_SAMPLE);
        return result.isUnderflow()
                && text.flip().chars().noneMatch(c -> Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r');
    }

    private static long size(Content content) throws IOException {
        try (InputStream in = content.open()) {
            byte[] buffer = new byte[64 * 1024];
            long size = 0;
            for (int read = in.read(buffer); read >= 0 && size <= MAX_SIZE; read = in.read(buffer)) {
                size += read;
            }
            return size;
        }
    }

    private static RefusedException refused(String code, String message, String instead) {
        return new RefusedException(Refusal.of(code, message, instead));
    }
}
