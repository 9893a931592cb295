package cn.xinfang.intake;

import cn.xinfang.intake.rules.RowCounts;
import cn.xinfang.intake.rules.RowOutcome;
import cn.xinfang.intake.rules.RowReading;
import java.util.List;

/**
 * What an import would do now.
 *
 * @param counts of all rows
 * @param first  the first rows
 */
public record ImportPreview(RowCounts counts, List<Line> first) {

    public record Line(RowReading reading, RowOutcome outcome) {
    }
}
