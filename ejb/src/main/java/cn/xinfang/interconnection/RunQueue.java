package cn.xinfang.interconnection;

import cn.xinfang.directory.Duties;
import cn.xinfang.interconnection.rules.Lease;
import cn.xinfang.interconnection.rules.NightSchedule;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.interconnection.store.PeerStore.PeerRow;
import cn.xinfang.interconnection.store.RunStore;
import cn.xinfang.interconnection.store.RunStore.Cause;
import cn.xinfang.interconnection.store.RunStore.RunRow;
import cn.xinfang.interconnection.store.RunStore.State;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The runs that are to begin now, and the beginning, beating and ending of each; for the batch side. */
@Stateless
@RolesAllowed(Duties.SYSTEM)
public class RunQueue {

    /** After a run that did not end well nothing is urgent enough to knock at the door without pause. */
    private static final Duration PAUSE = Duration.ofMinutes(5);

    /**
     * A run whose lease is taken and whose job is to be started.
     *
     * @param deadExecution batch execution in whose place it comes; null when it comes in no other's place
     */
    public record Due(UUID run, String peer, Long deadExecution) {
    }

    @Inject
    private RunStore runs;

    @Inject
    private PeerStore peers;

    @Inject
    private Outbox outbox;

    @Inject
    private NodeSettings settings;

    @Inject
    private NightSchedule schedule;

    @Inject
    private Lease lease;

    @Inject
    private Today today;

    /**
     * Asks for runs that are due by the clock, gives leases to waiting runs whose peer is free, and puts a new run in the place
     * of each that has been silent for longer than its lease.
     */
    public List<Due> takeDue() {
        Instant now = today.instant();
        List<Due> due = new ArrayList<>();
        for (RunRow dead : runs.takeDead(lease.since(now), lease.until(now), now)) {
            runs.beginNow(dead.peer(), Cause.RESUMED, today.date(), null, now)
                    .ifPresent(run -> due.add(new Due(run, dead.peer(), dead.executionId())));
        }
        peers.all().forEach(this::askByClock);
        settings.parent().ifPresent(this::askIfUrgent);
        runs.takeWaiting(now).forEach(row -> due.add(new Due(row.id(), row.peer(), null)));
        return due;
    }

    /** Says that these runs are alive. */
    public void beat(Collection<UUID> alive) {
        runs.beat(alive, today.instant());
    }

    /**
     * Binds a batch execution to its run. An execution that was started or restarted in the console gets a run of its own.
     *
     * @return empty when another run with the peer is under way
     */
    public Optional<UUID> begin(UUID run, String peer, long execution) {
        return run != null && runs.bind(run, execution) ? Optional.of(run)
                : runs.beginNow(peer, Cause.CONSOLE, today.date(), execution, today.instant());
    }

    public void done(UUID run) {
        runs.end(run, State.DONE, null, today.instant());
    }

    public void stopped(UUID run) {
        runs.end(run, State.STOPPED, null, today.instant());
    }

    /** @param words why, in Chinese, for the page */
    public void failed(UUID run, String words) {
        runs.end(run, State.FAILED, words, today.instant());
    }

    /** What must not wait starts a run of the county at once; what the city has for it is asked for by {@link UrgentLane}. */
    private void askIfUrgent(String city) {
        Optional<RunRow> last = runs.newest(city, 1).stream().findFirst();
        boolean pause = last.filter(run -> (run.state() == State.FAILED || run.state() == State.STOPPED)
                && run.endedAt().plus(PAUSE).isAfter(today.instant())).isPresent();
        if (!pause && outbox.urgent(city) && !runs.isBusy(city)) {
            runs.ask(city, Cause.URGENT, today.date(), today.instant());
        }
    }

    /** The nightly run is the county's; what failed is tried again on both sides. */
    private void askByClock(PeerRow peer) {
        LocalDate date = today.date();
        LocalDateTime now = today.instant().atZone(Today.ZONE).toLocalDateTime();
        boolean county = settings.parent().filter(peer.node()::equals).isPresent();
        Optional<LocalDateTime> failedAt = runs.newest(peer.node(), 1).stream().findFirst()
                .filter(last -> last.state() == State.FAILED)
                .map(last -> last.endedAt().atZone(Today.ZONE).toLocalDateTime());
        switch (schedule.due(now, !county || runs.scheduledOn(peer.node(), date), failedAt)) {
            case SCHEDULED -> runs.ask(peer.node(), Cause.SCHEDULED, date, today.instant());
            case RETRY -> runs.ask(peer.node(), Cause.RETRY, date, today.instant());
            case NOTHING -> { }
        }
    }
}
