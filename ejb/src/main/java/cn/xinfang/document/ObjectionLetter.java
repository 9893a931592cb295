package cn.xinfang.document;

import cn.xinfang.law.RuleSet;
import java.time.LocalDate;
import java.util.Objects;

/**
 * D19, a unit says that the matter is not within its competence or that of its system (2022 Article 23, paragraph 3).
 *
 * @param addressee     full name of the unit that referred it
 * @param receivedOn    day it arrived
 * @param competentUnit the unit that it holds competent; null if it names none
 */
public record ObjectionLetter(RuleSet ruleSet, Letterhead head, PetitionReference petition, String addressee, LocalDate receivedOn,
                              String reasons, String competentUnit) implements MergeRecord {

    public ObjectionLetter {
        Objects.requireNonNull(addressee, "addressee");
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(reasons, "reasons");
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.OBJECTION;
    }
}
