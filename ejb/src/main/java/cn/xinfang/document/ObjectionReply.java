package cn.xinfang.document;

import cn.xinfang.law.RuleSet;
import java.time.LocalDate;
import java.util.Objects;

/**
 * D19, the unit that referred a petition says what it found about the objection.
 *
 * @param addressee  full name of the unit that objected
 * @param receivedOn day of the objection
 * @param upheld     whether it takes the petition back
 * @param remark     why
 */
public record ObjectionReply(RuleSet ruleSet, Letterhead head, PetitionReference petition, String addressee, LocalDate receivedOn,
                             boolean upheld, String remark) implements MergeRecord {

    public ObjectionReply {
        Objects.requireNonNull(addressee, "addressee");
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(remark, "remark");
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.OBJECTION_REPLY;
    }
}
