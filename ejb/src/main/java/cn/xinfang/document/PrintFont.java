package cn.xinfang.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One weight of the font the documents are set in; has all of GBK and nearly all of extension A, but little beyond the first plane. */
final class PrintFont {

    private final byte[] bytes;
    private final CmapLookup glyphs;

    PrintFont(String weight) {
        String name = "/fonts/ttf/NotoSansSC/NotoSansSC-" + weight + ".ttf";
        try (InputStream in = PrintFont.class.getResourceAsStream(name)) {
            bytes = in.readAllBytes();
            glyphs = parse().getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
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
        return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
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
