package cn.xinfang.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** The pages of one scan, PDF or picture; read into memory, so close it. */
public abstract class ScanPages implements Closeable {

    /** Media types that a scanner makes. */
    public static final Set<String> TYPES = Set.of("application/pdf", "image/tiff", "image/jpeg", "image/png");

    /** Pixels of the longer side of a picture of a page at most: A4 at 200 dots an inch. */
    static final int LONGEST = 2339;
    /** Larger pages are not drawn: they would fill the memory. */
    private static final long LARGEST = 120_000_000;

    static {
        // Faxes and scanners write JBIG2 into their PDF files; its reader lies in the application, where ImageIO does not look by itself.
        ImageIO.scanForPlugins();
    }

    private ScanPages() {
    }

    /**
     * @param mediaType one of {@link #TYPES}
     * @throws IOException when the file is damaged or locked by a password
     */
    public static ScanPages open(String mediaType, InputStream content) throws IOException {
        try {
            return mediaType.equals("application/pdf") ? new Pdf(content) : new Picture(content);
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            throw new IOException(e);
        }
    }

    public abstract int count() throws IOException;

    /** The text that the file itself tells, without recognition; empty for pictures. */
    public abstract String text() throws IOException;

    abstract BufferedImage draw(int page) throws IOException;

    /**
     * A page as JPEG.
     *
     * @param page  from 0
     * @param turns quarter turns to the right
     * @throws IOException also for a page that there is not
     */
    public byte[] jpeg(int page, int turns) throws IOException {
        if (page < 0 || page >= count()) {
            throw new IOException("no page " + page);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(turned(draw(page), Math.floorMod(turns, 4)), "jpeg", out);
        return out.toByteArray();
    }

    /** In grey or colour, as the page is, never longer than {@link #LONGEST}. */
    private static BufferedImage turned(BufferedImage page, int turns) {
        double scale = Math.min(1, (double) LONGEST / Math.max(page.getWidth(), page.getHeight()));
        int width = (int) Math.max(1, page.getWidth() * scale);
        int height = (int) Math.max(1, page.getHeight() * scale);
        boolean grey = page.getColorModel().getNumColorComponents() == 1 || page.getType() == BufferedImage.TYPE_BYTE_BINARY;
        BufferedImage drawn = new BufferedImage(turns % 2 == 0 ? width : height, turns % 2 == 0 ? height : width,
                grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setBackground(Color.WHITE);
        pen.clearRect(0, 0, drawn.getWidth(), drawn.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform turn = AffineTransform.getTranslateInstance(drawn.getWidth() / 2.0, drawn.getHeight() / 2.0);
        turn.quadrantRotate(turns);
        turn.translate(-width / 2.0, -height / 2.0);
        turn.scale(scale, scale);
        pen.drawImage(page, turn, null);
        pen.dispose();
        return drawn;
    }

    private static final class Pdf extends ScanPages {

        private final PDDocument document;

        Pdf(InputStream content) throws IOException {
            document = Loader.loadPDF(RandomAccessReadBuffer.createBufferFromStream(content));
        }

        @Override
        public int count() {
            return document.getNumberOfPages();
        }

        @Override
        public String text() throws IOException {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }

        @Override
        BufferedImage draw(int page) throws IOException {
            var box = document.getPage(page).getCropBox();
            float scale = Math.min(200f / 72, LONGEST / Math.max(box.getWidth(), box.getHeight()));
            return new PDFRenderer(document).renderImage(page, scale, ImageType.RGB);
        }

        @Override
        public void close() throws IOException {
            document.close();
        }
    }

    private static final class Picture extends ScanPages {

        private final ImageInputStream content;
        private final ImageReader reader;

        Picture(InputStream file) throws IOException {
            content = ImageIO.createImageInputStream(new ByteArrayInputStream(file.readAllBytes()));
            var readers = ImageIO.getImageReaders(content);
            if (!readers.hasNext()) {
                throw new IOException("no reader for this picture");
            }
            reader = readers.next();
            reader.setInput(content);
        }

        @Override
        public int count() throws IOException {
            return reader.getNumImages(true);
        }

        @Override
        public String text() {
            return "";
        }

        @Override
        BufferedImage draw(int page) throws IOException {
            if ((long) reader.getWidth(page) * reader.getHeight(page) > LARGEST) {
                throw new IOException("page of " + reader.getWidth(page) + "×" + reader.getHeight(page) + " pixels");
            }
            return reader.read(page);
        }

        @Override
        public void close() throws IOException {
            reader.dispose();
            content.close();
        }
    }
}
