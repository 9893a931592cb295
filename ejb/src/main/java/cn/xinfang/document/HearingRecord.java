package cn.xinfang.document;

import cn.xinfang.law.RuleSet;
import java.time.LocalDate;
import java.util.Objects;

/**
 * D11: what was said in a hearing and what it found.
 *
 * @param from  first day
 * @param to    last day
 * @param place null where the call does not tell
 * @param chair null where the call does not tell
 */
public record HearingRecord(RuleSet ruleSet, Letterhead head, PetitionReference petition, LocalDate from, LocalDate to, String place, String chair,
                            String participants, String minutes, String conclusion) implements MergeRecord {

    public HearingRecord {
        Objects.requireNonNull(minutes, "minutes");
        Objects.requireNonNull(conclusion, "conclusion");
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.HEARING_RECORD;
    }
}
