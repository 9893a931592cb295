package cn.xinfang.document;

import cn.xinfang.law.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * D16, a petition office assigns a petition and asks for the result by a date (2005 Article 21, 2022 Article 22).
 *
 * @param addressee   full name of the unit
 * @param reason      why the result is to be reported, without full stop
 * @param reportBy    last day for the result and the report on completion
 * @param cautions    duties to print; may be empty
 * @param attachments names of the material enclosed; may be empty
 */
public record AssignmentLetter(RuleSet ruleSet, Letterhead head, PetitionReference petition, String addressee, String reason,
                               LocalDate reportBy, List<Caution> cautions, List<String> attachments) implements MergeRecord {

    public AssignmentLetter {
        Objects.requireNonNull(addressee, "addressee");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(reportBy, "reportBy");
        cautions = List.copyOf(cautions);
        attachments = List.copyOf(attachments);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.ASSIGNMENT_LETTER;
    }
}
