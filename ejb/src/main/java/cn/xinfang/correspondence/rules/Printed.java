package cn.xinfang.correspondence.rules;

import cn.xinfang.document.DocumentKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is printed of each petition of a stack. */
public enum Printed {
    /** The latest letter by which it was sent on, with the notice of its whereabouts. */
    LETTERS("转送、交办、移送函和去向告知书"),
    /** Signed notices that have not reached the petitioner, each with the blank proof of service. */
    NOTICES("未送达的文书和送达回证"),
    /** One sheet about the petition, without its people. */
    SUMMARIES("摘要单");

    private static final Set<DocumentKind> SENT_ON = EnumSet.of(DocumentKind.TRANSFER_LETTER, DocumentKind.ASSIGNMENT_LETTER,
            DocumentKind.HAND_OVER);

    private final String label;

    Printed(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * Those of the papers of one petition that are meant.
     *
     * @param issues in the order of the history
     */
    public List<Issue> of(List<Issue> issues) {
        return switch (this) {
            case LETTERS -> Stream.concat(last(issues, SENT_ON), last(issues, EnumSet.of(DocumentKind.WHEREABOUTS))).toList();
            case NOTICES -> issues.stream().filter(issue -> (issue.toBeServed() || issue.kind() == DocumentKind.PROOF_OF_SERVICE) && issue.servedOn() == null).toList();
            case SUMMARIES -> List.of();
        };
    }

    private static Stream<Issue> last(List<Issue> issues, Set<DocumentKind> kinds) {
        return issues.stream().filter(issue -> kinds.contains(issue.kind())).reduce((first, second) -> second).stream();
    }
}
