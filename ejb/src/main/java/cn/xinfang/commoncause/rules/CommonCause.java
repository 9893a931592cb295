package cn.xinfang.commoncause.rules;

import cn.xinfang.journal.History;
import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.Adoption;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A group as its history makes it.
 *
 * @param petitions in the order in which they were gathered
 * @param suggested the latest suggestion; null while there is none
 * @param answered  what came back on it; null while it is awaited
 */
public record CommonCause(CauseFound found, Set<UUID> petitions, PolicySuggested suggested, PolicyAnswered answered) {

    /** From so many similar petitions a group is proposed, and a suggestion can be made. */
    public static final int SIMILAR = 12;

    /** Petitions of a group at least. */
    private static final int FEWEST = 2;

    public static CommonCause of(History<CauseFact> history) {
        CommonCause cause = new CommonCause(null, Set.of(), null, null);
        for (var entry : history.entries()) {
            cause = cause.after(entry.fact());
        }
        return cause;
    }

    private CommonCause after(CauseFact fact) {
        if (fact instanceof CauseFound first) {
            return new CommonCause(first, petitions, suggested, answered);
        }
        if (fact instanceof PetitionsGathered more) {
            Set<UUID> all = new LinkedHashSet<>(petitions);
            all.addAll(more.petitions());
            return new CommonCause(found, all, suggested, answered);
        }
        if (fact instanceof PetitionSetApart apart) {
            Set<UUID> left = new LinkedHashSet<>(petitions);
            left.remove(apart.petition());
            return new CommonCause(found, left, suggested, answered);
        }
        return fact instanceof PolicySuggested letter ? new CommonCause(found, petitions, letter, null)
                : new CommonCause(found, petitions, suggested, (PolicyAnswered) fact);
    }

    /** Whether an answer is still due. */
    public boolean awaitsAnswer() {
        return suggested != null && answered == null;
    }

    /** What stands against beginning such a group. */
    public static Optional<Refusal> defect(String name, String cause, int petitions) {
        if (blank(name) || name.length() > 60 || blank(cause)) {
            return Optional.of(Refusal.of("CAUSE_TEXT", "未写明问题名称或成因。", "请用 60 字以内概括问题，并写明为什么反复发生。"));
        }
        return petitions < FEWEST ? Optional.of(Refusal.of("CAUSE_TOO_SMALL", "共性问题至少串并两件。", "请勾选要串并的信访件。")) : Optional.empty();
    }

    /** What stands against a suggestion. */
    public Optional<Refusal> notSuggestable(String to, String proposal) {
        if (awaitsAnswer()) {
            return Optional.of(Refusal.of("SUGGESTION_OPEN", "上一份建议还在等待反馈。", "请先登记反馈。"));
        }
        return blank(to) || blank(proposal)
                ? Optional.of(Refusal.of("SUGGESTION_TEXT", "未选建议的对象或未写建议内容。", "请选择有权制定、完善该政策的机关，写明事实、依据和建议。")) : Optional.empty();
    }

    /** What stands against noting an answer: it says what is adopted, or gives the reasons. */
    public Optional<Refusal> notAnswerable(Adoption adoption, String answer, LocalDate on, LocalDate today) {
        if (!awaitsAnswer()) {
            return Optional.of(Refusal.of("NO_SUGGESTION", "没有等待反馈的建议。", "请先提出建议。"));
        }
        RuleSet rules = suggested.term().ruleSet();
        Article article = new Article(rules.lawTitle(), rules == RuleSet.XFTL2005 ? "第三十六条第二款" : "第四十条第四款");
        return adoption == null || blank(answer) || on == null || on.isBefore(suggested.on()) || on.isAfter(today)
                ? Optional.of(new Refusal("ANSWER_TEXT", article, "反馈要写明收到日期、是否采纳和内容，未采纳的说明理由。", "请按书面反馈补全。")) : Optional.empty();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
