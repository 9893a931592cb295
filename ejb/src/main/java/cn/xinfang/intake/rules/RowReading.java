package cn.xinfang.intake.rules;

import cn.xinfang.petition.takeover.OldRecord;
import java.util.List;

/**
 * A row as far as it could be understood.
 *
 * @param identity what makes it the same record in another file: its number; null where it has none
 * @param content  all its mapped cells in a fixed order, to tell whether two rows say the same
 * @param record   null if it cannot be taken over
 * @param unit     code of the unit in charge; null where the row names none that is known
 * @param changes  in Chinese: what was understood otherwise than it is written
 * @param refusal  in Chinese: why it cannot be taken over and what to do; null if it can
 */
public record RowReading(int row, String identity, String content, OldRecord record, String unit, List<String> changes, String refusal) {

    public boolean refused() {
        return refusal != null;
    }
}
