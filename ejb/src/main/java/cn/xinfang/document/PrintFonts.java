package cn.xinfang.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The fonts that papers are set in. Noto Sans SC is shipped. The faces that GB/T 9704 asks for have no free edition on Maven Central, so
 * a node takes them from its folder of fonts; any other TrueType font there prints the characters that are missing in these.
 */
final class PrintFonts {

    private static final Logger LOG = System.getLogger(PrintFonts.class.getName());
    private static final String SHIPPED = "print";
    /** As many as the style sheet names. */
    private static final int RARE_AT_ONCE = 3;
    /** Control and format characters and variation selectors; without them the text reads the same. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\p{Cf}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");

    /** A face of GB/T 9704; its file and its family have the same name. */
    private enum Face { FANGSONG, TITLE, HEI, SONG }

    private final PrintFont regular = PrintFont.shipped("Regular");
    private final PrintFont bold = PrintFont.shipped("Bold");
    private final Map<Face, PrintFont> faces = new EnumMap<>(Face.class);
    private final List<PrintFont> rare = new ArrayList<>();
    private final Iterator<Path> unread;

    /** @param folder of TrueType fonts, with those below it; need not exist */
    PrintFonts(Path folder) {
        List<Path> others = new ArrayList<>();
        for (Path file : files(folder)) {
            Optional<Face> face = Stream.of(Face.values()).filter(it -> file.getFileName().toString().equalsIgnoreCase(it + ".ttf")).findFirst();
            if (face.isEmpty()) {
                others.add(file);
            } else {
                open(file).ifPresent(font -> faces.put(face.get(), font));
            }
        }
        unread = others.iterator();
    }

    /** The text without what cannot be seen; a character that no font has as its code, {@code [U+20BB7]}, never as a box. */
    String printable(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        Set<PrintFont> used = new LinkedHashSet<>();
        INVISIBLE.matcher(text).replaceAll("").codePoints().forEach(c -> {
            if (c == '\n' || regular.prints(c) || rare(c, used)) {
                out.appendCodePoint(c);
            } else {
                out.append(String.format(Locale.ROOT, "[U+%04X]", c));
            }
        });
        return out.toString();
    }

    /** @param text of the document, {@link #printable} */
    void embed(String text, PdfRendererBuilder builder, PDDocument pdf) throws IOException {
        add(builder, pdf, regular, SHIPPED, 400);
        add(builder, pdf, bold, SHIPPED, 700);
        for (Map.Entry<Face, PrintFont> face : faces.entrySet()) {
            add(builder, pdf, face.getValue(), face.getKey().name().toLowerCase(Locale.ROOT), 400);
        }
        Set<PrintFont> used = new LinkedHashSet<>();
        text.codePoints().filter(c -> c != '\n' && !regular.prints(c)).forEach(c -> rare(c, used));
        int number = 0;
        for (PrintFont font : used) {
            add(builder, pdf, font, "rare" + ++number, 400);
        }
    }

    private static void add(PdfRendererBuilder builder, PDDocument pdf, PrintFont font, String family, int weight) throws IOException {
        builder.useFont(new PDFontSupplier(font.in(pdf)), family, weight, FontStyle.NORMAL, true);
    }

    /** Whether a font has the character; it is then among the used ones. */
    private synchronized boolean rare(int codePoint, Set<PrintFont> used) {
        if (used.stream().anyMatch(font -> font.prints(codePoint))) {
            return true;
        }
        if (used.size() == RARE_AT_ONCE) {
            return false;
        }
        Optional<PrintFont> font = rare.stream().filter(it -> it.prints(codePoint)).findFirst();
        while (font.isEmpty() && unread.hasNext()) {
            Optional<PrintFont> next = open(unread.next());
            next.ifPresent(rare::add);
            font = next.filter(it -> it.prints(codePoint));
        }
        font.ifPresent(used::add);
        return font.isPresent();
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(it -> it.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".ttf")).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "字体目录无法读取：" + folder, e);
            return List.of();
        }
    }

    private static Optional<PrintFont> open(Path file) {
        try {
            return Optional.of(PrintFont.at(file));
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "字体不能用于打印：" + file, e);
            return Optional.empty();
        }
    }
}
