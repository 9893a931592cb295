package cn.xinfang.statistics;

import cn.xinfang.docket.PetitionLine;
import cn.xinfang.petition.evaluation.Subject;
import cn.xinfang.petition.closing.Cause;
import cn.xinfang.statistics.rules.Measure;
import cn.xinfang.statistics.rules.Opinions;
import cn.xinfang.statistics.rules.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * The director's page.
 *
 * @param coverage    in words: up to when the data are complete, and which counties are missing
 * @param obstruction complaints of being obstructed or retaliated against that the viewer's office has to take up
 * @param overdueBy   the units with most overdue petitions, the most first; at most {@link #LINES}
 * @param overdueUnits how many units have any
 * @param causes      why the petitions of the last of the periods came about, as far as their closing was verified
 * @param oldest      the petitions in hand that were received first, as far as lists show them
 * @param evaluated   what petitioners said, by subject
 */
public record Overview(LocalDate today, String coverage, List<Period> periods, List<Row> rows, Figure inHand, Figure dueThisWeek,
                       Figure overdue, Figure obstruction, List<UnitFigure> overdueBy, int overdueUnits, List<CauseRow> causes,
                       List<PetitionLine> oldest, List<Evaluated> evaluated) {

    /** Units and oldest petitions that are shown at most. */
    public static final int LINES = 10;

    /** A measure in each of the periods. */
    public record Row(Measure measure, List<Cell> cells) {
    }

    /**
     * @param before the same period of the year before; null where there is none
     * @param change in words
     */
    public record Cell(Figure now, Figure before, String change) {
    }

    /** @param units that held them, the most first */
    public record CauseRow(Cause cause, Figure all, List<UnitFigure> units) {
    }

    public record UnitFigure(String unit, Figure figure) {
    }

    /** What petitioners said of one subject in each of the periods. */
    public record Evaluated(Subject subject, List<Opinions> opinions) {
    }

    /** Whether any figure counts what its list does not show. */
    public boolean withholds() {
        return inHand.withheld() > 0 || rows.stream().flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.now().withheld() > 0 || cell.before() != null && cell.before().withheld() > 0);
    }
}
