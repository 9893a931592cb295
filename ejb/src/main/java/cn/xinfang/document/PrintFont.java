package cn.xinfang.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A TrueType font that papers are set in. */
final class PrintFont {

    /** Bits of OS/2 fsType: restricted licence, no subsets, bitmaps only. */
    private static final int NOT_TO_EMBED = 0x0302;

    private final Supplier<byte[]> file;
    private final CmapLookup glyphs;

    private PrintFont(Supplier<byte[]> file) {
        this.file = file;
        try (TrueTypeFont font = parse()) {
            glyphs = font.getUnicodeCmapLookup();
            if (glyphs == null || font.getOS2Windows() != null && (font.getOS2Windows().getFsType() & NOT_TO_EMBED) != 0) {
                throw new IOException("its licence or its form does not let it into a file");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one that is shipped: all of GBK and nearly all of extension A, but little beyond the first plane. */
    static PrintFont shipped(String weight) {
        String name = "/fonts/ttf/NotoSansSC/NotoSansSC-" + weight + ".ttf";
        try (InputStream in = PrintFont.class.getResourceAsStream(name)) {
            byte[] bytes = in.readAllBytes();
            return new PrintFont(() -> bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /**
     * A font of this machine; read again for each document, since few need it.
     *
     * @throws UncheckedIOException when it cannot be read or must not be embedded
     */
    static PrintFont at(Path path) {
        return new PrintFont(() -> {
            try {
                return Files.readAllBytes(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    boolean prints(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /** Only the characters used are embedded when the document is saved. */
    PDFont in(PDDocument document) throws IOException {
        TrueTypeFont font = parse();
        font.getCmap().setCmaps(new CmapSubtable[] {new IdeographsFirst(font.getUnicodeCmapLookup())});
        return PDType0Font.load(document, font, true);
    }

    private TrueTypeFont parse() throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file.get()));
    }

    /**
     * The font draws radicals such as U+2F00 and ideographs such as U+4E00 with one glyph; PDFBox would name the lower code in the
     * file, and nobody would find 一 or 日 when searching or copying.
     */
    private static final class IdeographsFirst extends CmapSubtable {

        private final CmapLookup lookup;

        IdeographsFirst(CmapLookup lookup) {
            this.lookup = lookup;
            setPlatformId(0);
            setPlatformEncodingId(4);
        }

        @Override
        public int getGlyphId(int codePoint) {
            return lookup.getGlyphId(codePoint);
        }

        @Override
        public List<Integer> getCharCodes(int glyph) {
            List<Integer> codes = lookup.getCharCodes(glyph);
            return codes == null ? null
                    : Stream.concat(codes.stream().filter(c -> !isRadical(c)), codes.stream().filter(IdeographsFirst::isRadical)).toList();
        }

        private static boolean isRadical(int codePoint) {
            return codePoint >= 0x2E80 && codePoint <= 0x2FDF;
        }
    }
}
