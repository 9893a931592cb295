package cn.xinfang.document;

import cn.xinfang.law.RuleSet;
import java.util.List;
import java.util.Objects;

/**
 * D15, a petition office hands a petition to the competent unit.
 *
 * @param addressee      full name of that unit
 * @param ownNoticeRules true if it is a 政法 or 纪检监察 body, whose notices follow rules of their own (2022 Article 23, paragraph 4)
 * @param cautions       duties to print; may be empty
 * @param attachments    names of the material enclosed; may be empty
 */
public record TransferLetter(RuleSet ruleSet, Letterhead head, PetitionReference petition, String addressee, boolean ownNoticeRules,
                             List<Caution> cautions, List<String> attachments) implements MergeRecord {

    public TransferLetter {
        Objects.requireNonNull(addressee, "addressee");
        cautions = List.copyOf(cautions);
        attachments = List.copyOf(attachments);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.TRANSFER_LETTER;
    }
}
