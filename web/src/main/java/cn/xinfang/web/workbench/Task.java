package cn.xinfang.web.workbench;

import java.util.EnumSet;
import java.util.Set;

import cn.xinfang.docket.PetitionLine;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.Status;

/**
 * A petition in hand and what is to be done with it next.
 *
 * @param own whether the own unit handles it; the petition office only reminds those who handle the others
 */
public record Task(PetitionLine line, boolean own) {

    private static final Set<ClockKind> TELLING = EnumSet.of(ClockKind.T02, ClockKind.T03);
    private static final Set<Status> DECIDED = EnumSet.of(Status.ACCEPTED, Status.EXTENDED);

    /**
     * Name of the step: a status, or {@code REMIND} where another unit handles it, {@code TRANSIT} before arrival,
     * {@code TELL} while the notice of acceptance is not served.
     */
    public String step() {
        if (!own) {
            return "REMIND";
        }
        if (line.inTransit()) {
            return "TRANSIT";
        }
        return DECIDED.contains(line.status()) && TELLING.contains(line.dueKind()) ? "TELL" : line.status().name();
    }
}
