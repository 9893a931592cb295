package cn.xinfang.document;

import cn.xinfang.law.RuleSet;
import java.time.LocalDate;
import java.util.Objects;

/**
 * D07, sent before the 60 days end.
 *
 * @param acceptedOn day of acceptance
 * @param dueOn      last day before the extension
 * @param days       length of the extension, 1 to 30 days (2005 Article 33, 2022 Article 34)
 * @param newDueOn   last day after it; a short extension over a long holiday may end with the period it extends
 * @param reason     why, in words the petitioner understands
 * @param approver   post and name of the head of the unit who approved it
 */
public record ExtensionNotice(RuleSet ruleSet, Letterhead head, PetitionReference petition, LocalDate acceptedOn, LocalDate dueOn,
                              int days, LocalDate newDueOn, String reason, String approver) implements MergeRecord {

    public ExtensionNotice {
        Objects.requireNonNull(acceptedOn, "acceptedOn");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(approver, "approver");
        if (days < 1 || days > 30 || newDueOn.isBefore(dueOn)) {
            throw new IllegalArgumentException("an extension is 1 to 30 days and does not end before the period it extends: " + days);
        }
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.EXTENSION;
    }
}
