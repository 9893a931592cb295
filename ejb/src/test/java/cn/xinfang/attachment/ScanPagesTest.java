package cn.xinfang.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class ScanPagesTest {

    @Test
    void a_tiff_of_several_pages_is_shown_page_by_page() throws IOException {
        try (ScanPages pages = open("image/tiff", tiff(3))) {
            assertEquals(3, pages.count());
            assertEquals("", pages.text());
            BufferedImage second = shown(pages, 1, 0);
            assertEquals(Color.BLACK.getRGB() & 0xFF, second.getRGB(150, 5) & 0xFF, 40);
            assertTrue((second.getRGB(50, 5) & 0xFF) > 200);
        }
    }

    @Test
    void a_pdf_is_shown_and_tells_its_text() throws IOException {
        try (ScanPages pages = open("application/pdf", pdf("Letter of 2 March", null))) {
            assertEquals(2, pages.count());
            assertTrue(pages.text().contains("Letter of 2 March"));
            BufferedImage page = shown(pages, 0, 0);
            assertEquals(ScanPages.LONGEST, page.getHeight(), 2);
        }
    }

    @Test
    void a_page_that_lies_on_its_side_is_turned() throws IOException {
        try (ScanPages pages = open("image/tiff", tiff(1))) {
            BufferedImage upright = shown(pages, 0, 0);
            BufferedImage turned = shown(pages, 0, 1);
            assertEquals(upright.getWidth(), turned.getHeight());
            assertEquals(upright.getHeight(), turned.getWidth());
            // What was at the left edge of the top is at the right edge now.
            assertTrue((upright.getRGB(50, 5) & 0xFF) < 40);
            assertTrue((turned.getRGB(turned.getWidth() - 5, 50) & 0xFF) < 40);
        }
    }

    @Test
    void a_large_picture_is_reduced() throws IOException {
        try (ScanPages pages = open("image/png", png(new BufferedImage(4000, 5000, BufferedImage.TYPE_BYTE_BINARY)))) {
            BufferedImage page = shown(pages, 0, 0);
            assertEquals(ScanPages.LONGEST, page.getHeight());
            assertEquals(BufferedImage.TYPE_BYTE_GRAY, page.getType());
        }
    }

    @Test
    void a_damaged_or_locked_file_and_a_page_that_there_is_not_are_told() throws IOException {
        assertThrows(IOException.class, () -> open("application/pdf", "%PDF-1.7 cut".getBytes()));
        assertThrows(IOException.class, () -> open("application/pdf", pdf("locked", "secret")));
        assertThrows(IOException.class, () -> open("image/png", new byte[] {1, 2, 3}));
        try (ScanPages pages = open("image/tiff", tiff(1))) {
            assertThrows(IOException.class, () -> pages.jpeg(1, 0));
        }
    }

    private static ScanPages open(String type, byte[] file) throws IOException {
        return ScanPages.open(type, new ByteArrayInputStream(file));
    }

    private static BufferedImage shown(ScanPages pages, int page, int turns) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(pages.jpeg(page, turns)));
    }

    /** Each page has a black field at its top, further to the right from page to page. */
    private static byte[] tiff(int pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (int page = 0; page < pages; page++) {
                BufferedImage image = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_BINARY);
                Graphics2D pen = image.createGraphics();
                pen.setColor(Color.WHITE);
                pen.fillRect(0, 0, 600, 800);
                pen.setColor(Color.BLACK);
                pen.fillRect(page * 100, 0, 100, 50);
                pen.dispose();
                writer.writeToSequence(new IIOImage(image, null, null), null);
            }
            writer.endWriteSequence();
        }
        writer.dispose();
        return out.toByteArray();
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] pdf(String text, String password) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            document.addPage(new PDPage(PDRectangle.A4));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(100, 700);
                content.showText(text);
                content.endText();
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
