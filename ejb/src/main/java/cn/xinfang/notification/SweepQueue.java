package cn.xinfang.notification;

import cn.xinfang.directory.Calendars;
import cn.xinfang.directory.Duties;
import cn.xinfang.directory.Promises;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.law.WorkCalendar;
import cn.xinfang.notification.rules.SweepSchedule;
import cn.xinfang.notification.rules.WarningStage;
import cn.xinfang.notification.store.SweepStore;
import cn.xinfang.notification.store.SweepStore.State;
import cn.xinfang.notification.store.WarningStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The dates that are to be swept now, and the work on one; for the batch side. */
@Stateless
@RolesAllowed(Duties.SYSTEM)
public class SweepQueue {

    /** Days from the start of a period to the end of a promise, holidays included, at most. */
    private static final int LONGEST_PROMISE = 180;
    private static final Duration SILENCE = Duration.ofSeconds(60);

    /**
     * A date whose lease is taken and whose job is to be started.
     *
     * @param deadExecution batch execution in whose place it comes; null when it comes in no other's place
     */
    public record Due(LocalDate date, Long deadExecution) {
    }

    @Inject
    private SweepStore sweeps;

    @Inject
    private WarningStore warnings;

    @Inject
    private Promises promises;

    @Inject
    private Calendars calendars;

    @Inject
    private SweepSchedule schedule;

    @Inject
    private NodeSettings node;

    @Inject
    private Today today;

    /** The oldest date that waits, if none is under way; a sweep that was silent for 60 seconds is begun again. */
    public Optional<Due> takeDue() {
        Instant now = today.instant();
        schedule.due(now.atZone(Today.ZONE).toLocalDateTime(), sweeps.last()).forEach(sweeps::ask);
        return sweeps.take(now.minus(SILENCE), now).map(it -> new Due(it.date(), it.execution()));
    }

    /**
     * Binds a batch execution to its date and writes the warnings of that date; those that were written before stay as they are.
     *
     * @param date null where the job was started in the console: today
     * @return the date
     */
    public LocalDate warn(LocalDate date, long execution) {
        LocalDate day = date == null ? today.date() : date;
        sweeps.begin(day, execution, today.instant());
        int written = Stream.of(WarningStage.values()).filter(stage -> stage != WarningStage.PROMISE)
                .mapToInt(stage -> warnings.warn(stage, day, node.node())).sum();
        sweeps.progress(day, execution, written + warnOfPromises(day), 0, today.instant());
        return day;
    }

    /** Of promises that end on the day; of none afterwards, because nobody is overdue by them. */
    private int warnOfPromises(LocalDate day) {
        WorkCalendar calendar = calendars.current();
        return promises.all().stream().mapToInt(promise -> {
            List<LocalDate> starts = day.minusDays(LONGEST_PROMISE).datesUntil(day).filter(start -> promise.due(start, calendar).equals(day)).toList();
            return starts.isEmpty() ? 0 : warnings.warnOfPromise(promise, starts, day, node.node());
        }).sum();
    }

    /**
     * Notes supervisions that were opened in this transaction.
     *
     * @throws IllegalStateException when the date belongs to another execution by now
     */
    public void supervised(LocalDate date, long execution, int opened) {
        if (!sweeps.progress(date, execution, 0, opened, today.instant())) {
            throw new IllegalStateException("The sweep of " + date + " is not this execution's any more");
        }
    }

    public void done(LocalDate date, long execution) {
        sweeps.end(date, execution, State.DONE, null, today.instant());
    }

    public void stopped(LocalDate date, long execution) {
        sweeps.end(date, execution, State.STOPPED, null, today.instant());
    }

    /** @param words why, in Chinese, for the page */
    public void failed(LocalDate date, long execution, String words) {
        sweeps.end(date, execution, State.FAILED, words, today.instant());
    }
}
