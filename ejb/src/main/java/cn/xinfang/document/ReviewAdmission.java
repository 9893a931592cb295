package cn.xinfang.document;

import cn.xinfang.law.RuleSet;
import java.time.LocalDate;
import java.util.Objects;

/**
 * D12, D13: whether a request for review or re-examination is taken up.
 *
 * @param again       true of a re-examination
 * @param requestedOn day the body received the request
 * @param dueOn       last day for its opinion; null of a request that is not taken up
 * @param ground      why it is not taken up; null where it is
 * @param explanation how the ground is met; null where the request is taken up
 * @param rightBody   where to go instead; may be null
 */
public record ReviewAdmission(RuleSet ruleSet, Letterhead head, PetitionReference petition, boolean again, LocalDate requestedOn, LocalDate dueOn,
                              String ground, String explanation, String rightBody) implements MergeRecord {

    public ReviewAdmission {
        Objects.requireNonNull(requestedOn, "requestedOn");
        if ((dueOn == null) == (ground == null)) {
            throw new IllegalArgumentException("a request is taken up with a date, or not with a ground");
        }
    }

    /** 复查 or 复核. */
    public String step() {
        return again ? "复核" : "复查";
    }

    @Override
    public DocumentKind kind() {
        return again ? DocumentKind.RE_EXAMINATION_ADMISSION : DocumentKind.REVIEW_ADMISSION;
    }
}
