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
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The pages under {@code /document}, filled from a record. A field that a page names and a record lacks is an error. */
final class Templates {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu年M月d日");

    private final Map<String, Template> shipped = new ConcurrentHashMap<>();
    private final Map<String, Template> worded = new ConcurrentHashMap<>();
    private final Function<MergeRecord, Optional<TemplateBody>> versions;
    private final Mustache.Compiler compiler = Mustache.compiler()
            .strictSections(true)
            .withEscaper(Templates::escape)
            .withFormatter(value -> value instanceof LocalDate date ? DATE.format(date) : String.valueOf(value))
            .withCollector(new LineCollector())
            .withLoader(Templates::open);

    /** @param versions the wording in force for a document; empty where it is the shipped one */
    Templates(Function<MergeRecord, Optional<TemplateBody>> versions) {
        this.versions = versions;
    }

    String fill(Printable document) {
        return (document instanceof MergeRecord record ? versions.apply(record).map(body -> worded(record.kind(), body)) : Optional.<Template>empty())
                .orElseGet(() -> shipped.computeIfAbsent(document.template(), name -> compiler.loadTemplate(name + ".html"))).execute(document);
    }

    /** The document in a wording that is not in force yet. */
    String fill(MergeRecord document, TemplateBody body) {
        return compiler.compile(ShippedTemplate.of(document.kind()).page(body)).execute(document);
    }

    private Template worded(DocumentKind kind, TemplateBody body) {
        return worded.computeIfAbsent(kind + body.text(), it -> compiler.compile(ShippedTemplate.of(kind).page(body)));
    }

    private static Reader open(String name) {
        return new InputStreamReader(Templates.class.getResourceAsStream("/document/" + name), StandardCharsets.UTF_8);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }

    /** Lets a page loop over {@code text.lines}. */
    private static final class LineCollector extends DefaultCollector {

        @Override
        public Iterator<?> toIterator(Object value) {
            return value instanceof Stream<?> stream ? stream.iterator() : super.toIterator(value);
        }
    }
}
