package cn.xinfang.document;

import cn.xinfang.law.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * D12, D13: the opinion on a request for review or re-examination (2005 Articles 34 and 35, 2022 Articles 35 and 36). Neither can be
 * contested by reconsideration or suit, so none is named.
 *
 * @param again       true of a re-examination
 * @param requestedOn day the body received the request
 * @param respondent  unit whose opinion is contested
 * @param contested   number of that opinion; null where it has none
 * @param request     what the petitioner asks and why
 * @param decision    维持, 变更 … in words
 * @param changes     new answers of a change; else empty
 * @param redoBy      last day for handling it anew; null otherwise
 * @param nextBody    where a re-examination can be requested; null where none can
 */
public record ReviewOpinion(RuleSet ruleSet, Letterhead head, PetitionReference petition, boolean again, LocalDate requestedOn, String respondent,
                            String contested, String request, String findings, String decision, String reasons, String basis,
                            List<ClaimAnswer> changes, LocalDate redoBy, String nextBody) implements MergeRecord {

    public ReviewOpinion {
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(decision, "decision");
        changes = List.copyOf(changes);
        if (again && nextBody != null) {
            throw new IllegalArgumentException("nothing follows a re-examination");
        }
    }

    /** 复查 or 复核. */
    public String step() {
        return again ? "复核" : "复查";
    }

    /** Whether it ends the procedure. */
    public boolean conclusive() {
        return again && redoBy == null;
    }

    @Override
    public DocumentKind kind() {
        return again ? DocumentKind.RE_EXAMINATION_OPINION : DocumentKind.REVIEW_OPINION;
    }
}
