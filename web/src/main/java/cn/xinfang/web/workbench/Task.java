package cn.xinfang.web.workbench;

import java.util.EnumSet;
import java.util.Set;

import cn.xinfang.docket.PetitionLine;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.Status;

/** A petition in hand and what is to be done with it next. */
public record Task(PetitionLine line) {

    private static final Set<ClockKind> TELLING = EnumSet.of(ClockKind.T02, ClockKind.T03);
    private static final Set<Status> DECIDED = EnumSet.of(Status.ACCEPTED, Status.EXTENDED);

    /** Name of the step: a status, or {@code TRANSIT} before arrival, or {@code TELL} while the notice of acceptance is not served. */
    public String step() {
        if (line.inTransit()) {
            return "TRANSIT";
        }
        return DECIDED.contains(line.status()) && TELLING.contains(line.dueKind()) ? "TELL" : line.status().name();
    }
}
