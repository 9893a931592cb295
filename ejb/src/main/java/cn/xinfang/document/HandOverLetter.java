package cn.xinfang.document;

import cn.xinfang.law.RuleSet;
import java.util.List;
import java.util.Objects;

/**
 * D20, a petition office hands claims over to a political-legal, discipline or personnel body; the receipt is on the same sheet. No copy
 * goes to anybody.
 *
 * @param addressee   full name of the body
 * @param claims      what is handed over, without full stop, at least one
 * @param cautions    duties to print; may be empty
 * @param attachments names of the material enclosed; may be empty
 */
public record HandOverLetter(RuleSet ruleSet, Letterhead head, PetitionReference petition, String addressee, List<String> claims,
                             List<Caution> cautions, List<String> attachments) implements MergeRecord {

    public HandOverLetter {
        Objects.requireNonNull(addressee, "addressee");
        claims = List.copyOf(claims);
        cautions = List.copyOf(cautions);
        attachments = List.copyOf(attachments);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("a letter hands at least one claim over");
        }
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.HAND_OVER;
    }
}
