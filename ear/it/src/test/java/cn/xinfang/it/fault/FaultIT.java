package cn.xinfang.it.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.it.Database;
import cn.xinfang.it.Desk;
import cn.xinfang.it.Eventually;
import cn.xinfang.it.Servers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Servers, databases and the line fail at random while clerks work and nights run. Nothing that was acknowledged may be missing or there twice. */
class FaultIT {

    private static final int FAULTS = Integer.getInteger("xinfang.faults", FaultPlan.LEAST);
    private static final long SEED = Long.getLong("xinfang.seed", 1);
    private static final int CLERKS = 2;
    private static final int NIGHTS = 10;

    /** Petitions that the clerks begin with, and how many are added with every fault. */
    private static final int AT_FIRST = 20;
    private static final int EACH_TIME = 4;

    private final Ledger ledger = new Ledger();
    private final AtomicInteger happened = new AtomicInteger();
    private final List<Clerk> clerks = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @Test
    void everything_acknowledged_is_there_once_whatever_fails() throws Exception {
        var plan = FaultPlan.of(FAULTS, SEED);
        try (var line = new Line(Servers.county(), Servers.city())) {
            throughThe(line);
            var injection = new Injection(line);
            var nights = new NightWatch(Desk.open(Servers.county()), new Database(Servers.county()));
            try {
                openOffices();
                threads.submit(nights);
                for (var fault : plan) {
                    happen(injection, fault);
                }
            } finally {
                nights.stop();
                clerks.forEach(Clerk::stop);
                injection.mend();
                restart();
                awaitClosingTime();
            }
            exchangeUntilNothingIsLeft();
        } finally {
            threads.shutdownNow();
        }
        report(plan);
        assertEquals("", String.join("\n", new Proof(Servers.city(), Servers.county(), ledger).complaints()), "seed " + SEED);
    }

    /** The county finds its city through the line from now on. */
    private static void throughThe(Line line) throws Exception {
        Servers.county().set("XINFANG_PARENT_URL", line.url());
        Servers.county().kill();
        Servers.county().start();
        Desk.open(Servers.city());
    }

    /** Directly and with the right time again, for the tests that follow as well. */
    private static void restart() throws Exception {
        Servers.county().set("XINFANG_PARENT_URL", Servers.city().exchangeUrl());
        for (var node : List.of(Servers.city(), Servers.county())) {
            node.kill();
            node.start();
            Desk.open(node);
        }
    }

    private void openOffices() throws Exception {
        var mark = "故障" + Long.toHexString(System.nanoTime());
        var random = new Random(SEED);
        for (var staff : List.of(Staff.CITY, Staff.COUNTY)) {
            var node = staff == Staff.CITY ? Servers.city() : Servers.county();
            Set<UUID> taken = ConcurrentHashMap.newKeySet();
            for (var i = 0; i < CLERKS; i++) {
                var clerk = new Clerk(staff, Desk.open(node), new Database(node), ledger, mark, taken, new Random(random.nextLong()),
                        () -> ledger.registrations().size() < AT_FIRST + EACH_TIME * happened.get());
                clerks.add(clerk);
                threads.submit(clerk);
            }
        }
    }

    private void awaitClosingTime() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(3, TimeUnit.MINUTES)) {
            throw new AssertionError("the clerks do not stop");
        }
    }

    private void happen(Injection injection, Fault fault) throws Exception {
        var began = System.nanoTime();
        try {
            injection.happen(fault);
        } catch (Exception | AssertionError e) {
            throw new AssertionError("seed " + SEED + ", fault " + (happened.get() + 1) + ": " + fault, e);
        }
        System.out.printf("fault %d of %d: %s, %.1f s%n", happened.incrementAndGet(), FAULTS, fault, (System.nanoTime() - began) / 1e9);
    }

    private static void exchangeUntilNothingIsLeft() throws Exception {
        var county = Desk.open(Servers.county());
        for (var night = 0; night < NIGHTS; night++) {
            var before = packages();
            exchange(county);
            if (packages() == before) {
                return;
            }
        }
        throw new AssertionError("still something to exchange after " + NIGHTS + " nights");
    }

    private static void exchange(Desk county) throws Exception {
        var database = new Database(Servers.county());
        var done = database.number("select count(*) from exchange_run where state = 'DONE'");
        Eventually.until("a night is done", () -> {
            if (database.number("select count(*) from exchange_run where state in ('WAITING', 'RUNNING')") == 0
                    && database.number("select count(*) from exchange_run where state = 'DONE'") == done) {
                county.exchange(Staff.COUNTY.officer());
            }
            return database.number("select count(*) from exchange_run where state in ('WAITING', 'RUNNING')") == 0
                    && database.number("select count(*) from exchange_run where state = 'DONE'") > done;
        });
        Eventually.until("the city has applied everything", () -> new Database(Servers.city())
                .number("select count(*) from exchange_run where state in ('WAITING', 'RUNNING')") == 0);
    }

    private static long packages() throws Exception {
        return new Database(Servers.county()).number("select count(*) from exchange_package");
    }

    private void report(List<Fault> plan) {
        var kinds = new TreeMap<String, Integer>();
        plan.forEach(fault -> kinds.merge(fault.name(), 1, Integer::sum));
        System.out.printf("seed %d, %d faults: %s%nacknowledged: %s%n", SEED, plan.size(), kinds, ledger.summary());
    }
}
