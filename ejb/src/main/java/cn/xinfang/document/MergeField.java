package cn.xinfang.document;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a template may name, <code>{{信访人}}</code>, and where a {@link MergeRecord} has it. None of them is ever empty where its kind has it. */
enum MergeField {
    PETITIONER("信访人", "petition.petitioner"),
    YOU("你或你们", "petition.you"),
    SUBMITTED_ON("提出日期", "petition.submittedOn"),
    FORM("信访形式", "petition.form"),
    SUMMARY("事项摘要", "petition.summary"),
    NUMBER("信访件编号", "petition.number"),
    ORGAN("发文机关", "head.organ"),
    ISSUED_ON("成文日期", "head.issuedOn"),
    OFFICER("承办人", "head.officer"),
    TITLE("文书名称", "title"),
    LAW("适用法规", "law"),
    RECEIVED_ON("收到日期", "receivedOn"),
    ACCEPTED_ON("受理日期", "acceptedOn"),
    DUE_ON("期满日期", "dueOn"),
    ADDRESSEE("主送单位", "addressee"),
    REASON("理由", "reason");

    /** Every paper has these. */
    static final Set<MergeField> COMMON = EnumSet.range(PETITIONER, LAW);

    private static final Pattern PATH = Pattern.compile("\\{\\{([a-zA-Z.]+)}}");
    private static final Pattern LABEL = Pattern.compile("\\{\\{([^{}>#^/]+)}}");

    private final String label;
    private final String path;

    MergeField(String label, String path) {
        this.label = label;
        this.path = path;
    }

    String label() {
        return label;
    }

    /** As it stands in a template. */
    String mark() {
        return "{{" + label + "}}";
    }

    static Optional<MergeField> named(String label) {
        return Stream.of(values()).filter(field -> field.label.equals(label.strip())).findFirst();
    }

    /** The shipped text with labels for paths. */
    static String labelled(String shipped) {
        return PATH.matcher(shipped).replaceAll(match -> Matcher.quoteReplacement(Stream.of(values())
                .filter(field -> field.path.equals(match.group(1))).findFirst()
                .orElseThrow(() -> new IllegalStateException("no merge field for " + match.group(1))).mark()));
    }

    /** A line of a template with paths for labels. */
    static String resolved(String line) {
        return LABEL.matcher(line).replaceAll(match -> "{{" + named(match.group(1)).orElseThrow().path + "}}");
    }
}
