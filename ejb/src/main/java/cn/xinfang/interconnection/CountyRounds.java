package cn.xinfang.interconnection;

import cn.xinfang.interconnection.envelope.Envelopes;
import cn.xinfang.interconnection.reconciliation.Reconciliation;
import cn.xinfang.interconnection.restoration.ReadBack;
import cn.xinfang.interconnection.restoration.Restoration;
import cn.xinfang.interconnection.rules.Loss;
import cn.xinfang.interconnection.rules.PackageFiles;
import cn.xinfang.interconnection.rules.Proofs;
import cn.xinfang.interconnection.rules.Receipt;
import cn.xinfang.interconnection.rules.Reply;
import cn.xinfang.interconnection.rules.SignedManifest;
import cn.xinfang.interconnection.rules.SignedReceipt;
import cn.xinfang.interconnection.rules.Statement;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PackageStore.Direction;
import cn.xinfang.interconnection.store.PackageStore.PackageRow;
import cn.xinfang.interconnection.store.ReachStore;
import cn.xinfang.interconnection.store.RunStore;
import cn.xinfang.journal.Reactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
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
    private WaitingStreams waiting;

    @Inject
    private Resending resending;

    @Inject
    private DamagedPackages damaged;

    @Inject
    private PackageStore packages;

    @Inject
    private RunStore runs;

    @Inject
    private Restoration restoration;

    @Inject
    private ReadBack readBack;

    @Inject
    private Reactions reactions;

    @Inject
    private Reconciliation reconciliation;

    @Inject
    private ReachStore reach;

    @Inject
    private Envelopes envelopes;

    /** @throws LineException when the city cannot be reached or refuses */
    void run(UUID run, String city, StopSignal stop) {
        waiting.takeIn(run, city, stop);
        reactions.runPending();
        rounds(run, city, stop);
        restoration.complete(city);
        if (reconciliation.compare(run, city)) {
            rounds(run, city, stop);
            reconciliation.compare(run, city);
        }
        reconciliation.sign(run, city);
        reach.put(line.close());
    }

    private void rounds(UUID run, String city, StopSignal stop) {
        boolean more = true;
        for (int round = 0; more && round < ROUNDS; round++) {
            more = round(run, city, stop);
        }
    }

    private boolean round(UUID run, String city, StopSignal stop) {
        runs.phase(run, "与上级核对序号");
        Statement theirs = open(city);
        outbox.check(city, theirs);
        resending.heed(city, theirs);
        mend(city, theirs, stop);
        boolean fetched = fetch(run, city, stop);
        waiting.takeIn(run, city, stop);
        reactions.runPending();
        envelopes.work();
        deliverReceipts(city, theirs.confirmed());
        boolean sent = send(run, city, theirs.number(), stop);
        awaitApplied(run, city, stop);
        return fetched || sent;
    }

    /** Volumes that either side lost after it had signed for them are brought again, byte by byte. */
    private void mend(String city, Statement theirs, StopSignal stop) {
        for (long number : damaged.of(city)) {
            for (int volume : damaged.lacking(city, number)) {
                stop.check();
                try (InputStream content = line.fetchVolume(number, volume)) {
                    arrivals.volume(city, number, volume, content);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        theirs.damaged().forEach(number -> outbox.after(city, number - 1).ifPresent(files -> deliver(city, files, stop)));
    }

    /** @return what the city holds, after either side has told the other what it must give back */
    private Statement open(String city) {
        Statement theirs = line.open(statement(city));
        restoration.heard(city, theirs);
        Optional<Loss> loss = restoration.loss(city);
        for (Loss lost = loss.orElse(null); lost != null; ) {
            Proofs proofs = line.lost(lost);
            readBack.adopt(city, proofs);
            lost = proofs.rest();
        }
        for (Loss lost = theirs.loss(); lost != null; ) {
            Proofs proofs = readBack.give(city, lost);
            line.found(proofs);
            lost = proofs.rest();
        }
        return loss.isPresent() || theirs.loss() != null ? line.open(statement(city)) : theirs;
    }

    private Statement statement(String city) {
        return outbox.statement(city).withDamaged(damaged.of(city));
    }

    private boolean fetch(UUID run, String city, StopSignal stop) {
        boolean any = false;
        Optional<SignedManifest> next = line.fetch(outbox.statement(city).number());
        while (next.isPresent()) {
            any = true;
            runs.phase(run, "接收上级的交换包");
            receive(city, outbox.statement(city).number() + 1, next.get(), stop);
            stop.check();
            next = line.fetch(outbox.statement(city).number());
        }
        return any;
    }

    private void receive(String city, long number, SignedManifest manifest, StopSignal stop) {
        try {
            arrivals.receive(city, manifest, volume -> {
                stop.check();
                return line.fetchVolume(number, volume);
            });
        } catch (UncheckedIOException e) {
            throw new LineException("接收第 %d 号包时中断，已收到的卷保留，下次接着收；请检查网络和磁盘空间".formatted(number), e);
        }
    }

    private void deliverReceipts(String city, long confirmed) {
        long last = packages.last(city, Direction.IN).map(PackageRow::number).orElse(0L);
        for (long number = confirmed + 1; number <= last; number++) {
            packages.receipts(city, Direction.IN, number).forEach(line::deliver);
        }
    }

    /** Sends what there is now. What is written meanwhile goes with a later round: a busy office never keeps a run going. */
    private boolean send(UUID run, String city, long held, StopSignal stop) {
        long number = held;
        Optional<PackageFiles> next = outbox.after(city, number);
        while (next.isPresent()) {
            runs.phase(run, "上报交换包");
            deliver(city, next.get(), stop);
            number++;
            stop.check();
            next = outbox.goesOnAfter(city, number) ? outbox.after(city, number) : Optional.empty();
        }
        return number > held;
    }

    private void deliver(String city, PackageFiles files, StopSignal stop) {
        SignedManifest manifest = outbox.manifest(city, files.name().number());
        Reply reply = line.offer(manifest);
        for (int volume : reply.lacking()) {
            stop.check();
            line.sendVolume(files.name().number(), volume, files.volume(volume));
        }
        Reply whole = reply.lacking().isEmpty() ? reply : line.offer(manifest);
        if (!whole.lacking().isEmpty()) {
            throw new LineException("上级没有收齐第 %d 号包，请稍后再试".formatted(files.name().number()), null);
        }
        whole.receipts().forEach(receipt -> outbox.keep(city, receipt));
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
        List<SignedReceipt> receipts = line.receipts(number);
        return receipts.stream().map(receipt -> outbox.keep(city, receipt)).toList().contains(Receipt.Kind.APPLIED);
    }
}
