package cn.xinfang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The wording of a template: one paragraph a line, either <code>{{>救济途径}}</code>, which places a clause, or {@code <p>} or {@code <h2>} with
 * {@code <b>} and {@code <u>}, text, and fields such as <code>{{信访人}}</code>. Everything else in it is text, escaped.
 */
public record TemplateBody(String text) {

    private static final Pattern MARK = Pattern.compile("\\{\\{(>?)([^{}]*)}}");
    private static final Pattern CLAUSE = Pattern.compile("\\{\\{>([^{}]+)}}");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    public TemplateBody {
        text = text.strip();
    }

    /** The clause that a line places; null where it is none. */
    static String clause(String line) {
        Matcher clause = CLAUSE.matcher(line.strip());
        return clause.matches() ? clause.group(1).strip() : null;
    }

    List<String> lines() {
        return List.of(text.split("\n"));
    }

    List<String> clauses() {
        return lines().stream().map(TemplateBody::clause).filter(name -> name != null).toList();
    }

    /** The fields that it names and that exist. */
    Set<MergeField> fields() {
        Set<MergeField> fields = new TreeSet<>();
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            MergeField.named(mark.group(2)).filter(field -> mark.group(1).isEmpty()).ifPresent(fields::add);
        }
        return fields;
    }

    /**
     * What keeps it from being used for a kind of document, in Chinese, each with what to do; empty when nothing does.
     *
     * @param shipped of that kind
     */
    List<String> faults(ShippedTemplate shipped) {
        List<String> faults = new ArrayList<>();
        for (String line : lines()) {
            if (clause(line) == null) {
                faults.addAll(wrongMarks(line, shipped));
            }
        }
        for (String clause : clauses()) {
            if (!shipped.clauses().contains(clause)) {
                faults.add("条款“" + clause + "”不属于这种文书，请删去该行。");
            }
        }
        shipped.clauses().stream().filter(clause -> !clauses().contains(clause))
                .forEach(clause -> faults.add("缺少条款“" + clause + "”。条款由系统按法规生成，不能删改，请恢复单独一行的 {{>" + clause + "}}。"));
        if (faults.isEmpty() && !clauses().equals(shipped.clauses())) {
            faults.add("条款重复或者次序不对，次序应为：" + String.join("、", shipped.clauses()) + "。");
        }
        Set<MergeField> missing = shipped.body().fields();
        missing.removeAll(fields());
        missing.forEach(field -> faults.add("缺少必备内容“" + field.label() + "”，请在文中写入 " + field.mark() + "。"));
        return faults;
    }

    private static List<String> wrongMarks(String line, ShippedTemplate shipped) {
        List<String> faults = new ArrayList<>();
        Matcher mark = MARK.matcher(line);
        while (mark.find()) {
            String name = mark.group(2).strip();
            Optional<MergeField> field = MergeField.named(name).filter(shipped.fields()::contains);
            if (!mark.group(1).isEmpty()) {
                faults.add("条款 {{>" + name + "}} 须单独占一行：" + shown(line));
            } else if (field.isEmpty()) {
                faults.add("没有“" + name + "”这个字段：" + shown(line) + "。可用的字段有："
                        + String.join("、", shipped.fields().stream().map(MergeField::label).toList()) + "。");
            }
        }
        if (MARK.matcher(line).replaceAll("").matches(".*(\\{\\{|}}).*")) {
            faults.add("花括号没有成对：" + shown(line));
        }
        return faults;
    }

    private static String shown(String line) {
        String words = TAG.matcher(line).replaceAll("");
        return "“" + (words.length() > 30 ? words.substring(0, 30) + "…" : words) + "”";
    }
}
