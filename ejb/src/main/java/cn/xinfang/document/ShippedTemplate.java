package cn.xinfang.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a kind of document as it is shipped, cut into what an administrator may word anew and clauses (条款): legal basis, periods,
 * remedies, what is listed claim by claim. Clauses come from here whatever the template of a city says; it only places them.
 */
final class ShippedTemplate {

    private static final Pattern BODY = Pattern.compile("(.*?<body[^>]*>\\n)(.*)(</body>.*)", Pattern.DOTALL);
    private static final Pattern CLAUSE = Pattern.compile("<!--条款 (\\S+)-->\\n(.*?)<!--/条款-->", Pattern.DOTALL);

    private final String before;
    private final String after;
    private final TemplateBody body;
    private final Map<String, String> clauses = new LinkedHashMap<>();

    private ShippedTemplate(String page) {
        Matcher parts = BODY.matcher(page);
        if (!parts.matches()) {
            throw new IllegalStateException("a page without body");
        }
        before = parts.group(1);
        after = parts.group(3);
        String editable = CLAUSE.matcher(parts.group(2)).replaceAll(clause -> {
            clauses.put(clause.group(1), clause.group(2));
            return Matcher.quoteReplacement("{{>" + clause.group(1) + "}}");
        });
        body = new TemplateBody(MergeField.labelled(editable));
    }

    static ShippedTemplate of(DocumentKind kind) {
        String name = "/document/" + kind.template() + ".html";
        try (InputStream in = ShippedTemplate.class.getResourceAsStream(name)) {
            return new ShippedTemplate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** What may be worded anew, with the clauses named in their places. */
    TemplateBody body() {
        return body;
    }

    /** Names of the clauses in their order. */
    List<String> clauses() {
        return List.copyOf(clauses.keySet());
    }

    /** The fields a template of this kind may use: those of the shipped one, and what every paper knows. */
    Set<MergeField> fields() {
        Set<MergeField> fields = new TreeSet<>(MergeField.COMMON);
        fields.addAll(body.fields());
        return fields;
    }

    /** The whole page with the wording of {@code worded} in place of the shipped one. */
    String page(TemplateBody worded) {
        List<String> lines = new ArrayList<>();
        for (String line : worded.text().split("\n")) {
            String clause = clauses.get(TemplateBody.clause(line));
            lines.add(clause == null ? MergeField.resolved(line) : clause);
        }
        return before + String.join("\n", lines) + "\n" + after;
    }
}
