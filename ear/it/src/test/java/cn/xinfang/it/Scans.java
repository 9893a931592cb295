package cn.xinfang.it;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Letters as a scanner gives them. */
final class Scans {

    private static final String FONT = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

    private Scans() {
    }

    /** @param format png, jpeg or tiff; a TIFF gets a page for each text, the others the first one */
    static byte[] picture(String format, String... texts) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            if (writer.canWriteSequence()) {
                writer.prepareWriteSequence(null);
                for (var text : texts) {
                    writer.writeToSequence(new IIOImage(page(text), null, null), null);
                }
                writer.endWriteSequence();
            } else {
                writer.write(page(texts[0]));
            }
        }
        writer.dispose();
        return out.toByteArray();
    }

    /** A PDF that tells its text by itself. */
    static byte[] pdf(String... lines) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument(); var font = font()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(PDType0Font.load(document, font), 14);
                content.setLeading(22);
                content.newLineAtOffset(80, 740);
                for (var line : List.of(lines)) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static BufferedImage page(String text) throws IOException {
        var page = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        try (var font = font()) {
            pen.setFont(Font.createFont(Font.TRUETYPE_FONT, font).deriveFont(36f));
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
        for (var at = 0; at < text.length(); at += 26) {
            pen.drawString(text.substring(at, Math.min(text.length(), at + 26)), 120, 180 + at / 26 * 70);
        }
        pen.dispose();
        return page;
    }

    private static InputStream font() {
        return Scans.class.getResourceAsStream(FONT);
    }
}
