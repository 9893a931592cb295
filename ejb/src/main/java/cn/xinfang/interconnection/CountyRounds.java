package cn.xinfang.interconnection;

import cn.xinfang.interconnection.reconciliation.Reconciliation;
import cn.xinfang.interconnection.rules.Receipt;
import cn.xinfang.interconnection.rules.SignedReceipt;
import cn.xinfang.interconnection.rules.Statement;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PackageStore.Direction;
import cn.xinfang.interconnection.store.PackageStore.PackageRow;
import cn.xinfang.interconnection.store.RunStore;
import cn.xinfang.journal.Reactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The county's side of an exchange: fetch, apply and send until neither side has anything more, then reconcile. */
@ApplicationScoped
public class CountyRounds {

    private static final int ROUNDS = 20;
    private static final int WAITS = 60;
    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toMillis(5);

    @Inject
    private CityLine line;

    @Inject
    private Outbox outbox;

    @Inject
    private Arrivals arrivals;

    @Inject
    private StagedPackages staged;

    @Inject
    private PackageStore packages;

    @Inject
    private RunStore runs;

    @Inject
    private Reactions reactions;

    @Inject
    private Reconciliation reconciliation;

    /** @throws LineException when the city cannot be reached or refuses */
    void run(UUID run, String city, StopSignal stop) {
        reactions.runPending();
        rounds(run, city, stop);
        if (reconciliation.compare(run, city)) {
            rounds(run, city, stop);
            reconciliation.compare(run, city);
        }
        reconciliation.sign(run, city);
        line.close();
    }

    private void rounds(UUID run, String city, StopSignal stop) {
        boolean more = true;
        for (int round = 0; more && round < ROUNDS; round++) {
            more = round(run, city, stop);
        }
    }

    private boolean round(UUID run, String city, StopSignal stop) {
        runs.phase(run, "与上级核对序号");
        Statement theirs = line.open(outbox.statement(city));
        outbox.check(city, theirs);
        boolean fetched = fetch(run, city, stop);
        staged.apply(run, city, stop);
        reactions.runPending();
        deliverReceipts(city, theirs.confirmed());
        boolean sent = send(run, city, theirs.number(), stop);
        awaitApplied(run, city, stop);
        return fetched || sent;
    }

    private boolean fetch(UUID run, String city, StopSignal stop) {
        boolean any = false;
        Optional<InputStream> next = line.fetch(outbox.statement(city).number());
        while (next.isPresent()) {
            any = true;
            runs.phase(run, "接收上级的交换包");
            try (InputStream content = next.get()) {
                arrivals.receive(city, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            stop.check();
            next = line.fetch(outbox.statement(city).number());
        }
        return any;
    }

    private void deliverReceipts(String city, long confirmed) {
        long last = packages.last(city, Direction.IN).map(PackageRow::number).orElse(0L);
        for (long number = confirmed + 1; number <= last; number++) {
            for (Receipt.Kind kind : Receipt.Kind.values()) {
                packages.receipt(city, Direction.IN, number, kind).ifPresent(line::deliver);
            }
        }
    }

    /** Sends what there is now. What is written meanwhile goes with a later round: a busy office never keeps a run going. */
    private boolean send(UUID run, String city, long held, StopSignal stop) {
        long number = held;
        Optional<Path> next = outbox.after(city, number);
        while (next.isPresent()) {
            runs.phase(run, "上报交换包");
            outbox.keep(city, line.send(next.get()));
            number++;
            stop.check();
            next = outbox.goesOnAfter(city, number) ? outbox.after(city, number) : Optional.empty();
        }
        return number > held;
    }

    private void awaitApplied(UUID run, String city, StopSignal stop) {
        for (PackageRow sent : packages.unconfirmed(city)) {
            runs.phase(run, "等候上级入库");
            long wait = 100;
            for (int asked = 0; !applied(city, sent.number()); asked++) {
                if (asked == WAITS) {
                    throw new LineException("上级已收到第 %d 号包但尚未入库，请与上级管理员联系".formatted(sent.number()), null);
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(wait));
                wait = Math.min(2 * wait, LONGEST_WAIT);
                stop.check();
            }
        }
    }

    private boolean applied(String city, long number) {
        Optional<SignedReceipt> receipt = line.applied(number);
        receipt.ifPresent(signed -> outbox.keep(city, signed));
        return receipt.isPresent();
    }
}
