package cn.xinfang.document;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The pages under {@code /document}, filled from a record. A field that a page names and a record lacks is an error. */
final class Templates {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu年M月d日");

    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final Mustache.Compiler compiler;

    /** @param escaper makes any text safe to stand in a page */
    Templates(UnaryOperator<String> escaper) {
        compiler = Mustache.compiler()
                .strictSections(true)
                .withEscaper(escaper::apply)
                .withFormatter(value -> value instanceof LocalDate date ? DATE.format(date) : String.valueOf(value))
                .withCollector(new LineCollector())
                .withLoader(Templates::open);
    }

    String fill(Printable document) {
        return templates.computeIfAbsent(document.template(), name -> compiler.loadTemplate(name + ".html")).execute(document);
    }

    private static Reader open(String name) {
        return new InputStreamReader(Templates.class.getResourceAsStream("/document/" + name), StandardCharsets.UTF_8);
    }

    /** Lets a page loop over {@code text.lines}. */
    private static final class LineCollector extends DefaultCollector {

        @Override
        public Iterator<?> toIterator(Object value) {
            return value instanceof Stream<?> stream ? stream.iterator() : super.toIterator(value);
        }
    }
}
