package cn.xinfang.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints documents as PDF, A4, after GB/T 9704. Thread-safe; reads the fonts once, so keep one instance.
 *
 * <p>Only the characters used are embedded. A character without glyph is printed as its code, {@code [U+20BB7]}, never as a box.
 */
public final class DocumentRenderer {

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final PrintFonts fonts;
    private final Templates templates;

    /**
     * @param fonts    folder of the node's own fonts; need not exist
     * @param versions the wording in force for a document; empty where it is the shipped one
     */
    public DocumentRenderer(Path fonts, Function<MergeRecord, Optional<TemplateBody>> versions) {
        this.fonts = new PrintFonts(fonts);
        this.templates = new Templates(versions);
    }

    /** The finished file. */
    public byte[] pdf(Printable document) {
        return print(templates.fill(document));
    }

    /** A document in a wording that is not in force yet. */
    public byte[] pdf(MergeRecord document, TemplateBody wording) {
        return print(templates.fill(document, wording));
    }

    private byte[] print(String filled) {
        String page = fonts.printable(filled);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl((uri, type) -> false, when);
            }
            builder.usePDDocument(pdf);
            fonts.embed(page, builder, pdf);
            builder.withProducer("信访信息系统");
            builder.withHtmlContent(page, null);
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
}
