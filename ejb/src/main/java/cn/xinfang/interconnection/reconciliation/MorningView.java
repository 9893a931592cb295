package cn.xinfang.interconnection.reconciliation;

import cn.xinfang.interconnection.reconciliation.rules.MorningLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A morning report.
 *
 * @param madeAt     null when there is none of that date
 * @param standstill the server did not run that morning; there are no lines
 * @param checked    streams of the own journal looked at since the report before
 * @param ownFaults  what was found wrong with them and still is
 */
public record MorningView(LocalDate date, Instant madeAt, boolean standstill, int checked, int ownFaults, List<MorningLine> lines) {

    /** Peers with which everything was exchanged within the last day. */
    public long exchanged() {
        return lines.stream().filter(line -> line.exchanged(madeAt)).count();
    }

    public boolean well(MorningLine line) {
        return line.well(madeAt);
    }

    /** Whether nobody has anything to do. */
    public boolean isWell() {
        return madeAt != null && !standstill && ownFaults == 0 && lines.stream().allMatch(this::well);
    }
}
