package cn.xinfang.document;

import cn.xinfang.law.RuleSet;
import java.time.LocalDate;
import java.util.Objects;

/**
 * D11: calls a hearing.
 *
 * @param again        true within a re-examination, whose period rests meanwhile
 * @param heldOn       first day
 * @param participants who is invited
 */
public record HearingNotice(RuleSet ruleSet, Letterhead head, PetitionReference petition, boolean again, LocalDate heldOn, String place, String chair,
                            String participants) implements MergeRecord {

    public HearingNotice {
        Objects.requireNonNull(heldOn, "heldOn");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(chair, "chair");
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.HEARING_NOTICE;
    }
}
