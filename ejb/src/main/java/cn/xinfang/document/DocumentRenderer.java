package cn.xinfang.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints documents as PDF, A4, after GB/T 9704. Thread-safe; reads the font once, so keep one instance.
 *
 * <p>Only the characters used are embedded. A character without glyph is printed as its code, {@code [U+20BB7]}, never as a box.
 */
public final class DocumentRenderer {

    private static final String FAMILY = "print";
    /** Control and format characters and variation selectors; without them the text reads the same. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final PrintFont regular = new PrintFont("Regular");
    private final PrintFont bold = new PrintFont("Bold");
    private final Templates templates = new Templates(this::escape);

    /** The finished file. */
    public byte[] pdf(Printable document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl((uri, type) -> false, when);
            }
            builder.usePDDocument(pdf);
            builder.useFont(new PDFontSupplier(regular.in(pdf)), FAMILY, 400, FontStyle.NORMAL, true);
            builder.useFont(new PDFontSupplier(bold.in(pdf)), FAMILY, 700, FontStyle.NORMAL, true);
            builder.withProducer("信访信息系统");
            builder.withHtmlContent(templates.fill(document), null);
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Several documents in one file, in this order, each with its own page numbers. */
    public byte[] pdf(List<? extends Printable> documents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument all = new PDDocument()) {
            PDFMergerUtility merger = new PDFMergerUtility();
            for (Printable document : documents) {
                try (PDDocument one = Loader.loadPDF(pdf(document))) {
                    merger.appendDocument(all, one);
                }
            }
            all.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        INVISIBLE.matcher(text).replaceAll("").codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    if (regular.prints(c)) {
                        safe.appendCodePoint(c);
                    } else {
                        safe.append(String.format(Locale.ROOT, "[U+%04X]", c));
                    }
                }
            }
        });
        return safe.toString();
    }
}
