package cn.xinfang.it.fault;

import cn.xinfang.it.Database;
import cn.xinfang.it.Desk;
import cn.xinfang.it.Eventually;
import cn.xinfang.it.Servers;
import cn.xinfang.it.fault.Fault.Moment;
import cn.xinfang.it.fault.Fault.Side;
import cn.xinfang.launcher.Node;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Lets faults happen, each at its moment, and mends what cannot mend itself: processes are started again. */
final class Injection {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String TODAY = "XINFANG_TODAY";
    private static final String APPLYING = "select count(*) from exchange_run where state = 'RUNNING' and phase like '第%入库' and streams >= ";
    private static final String ENTRIES = "select count(*) from entry";

    private interface Kill {
        void now() throws Exception;
    }

    private final Line line;
    private final Set<Side> ahead = EnumSet.noneOf(Side.class);
    private final Map<Side, Staff> staff = Map.of(Side.CITY, Staff.CITY, Side.COUNTY, Staff.COUNTY);

    Injection(Line line) {
        this.line = line;
    }

    void happen(Fault fault) throws Exception {
        var random = new Random(fault.seed());
        switch (fault.kind()) {
            case LINE -> {
                var happened = line.plan(fault.ahead(), fault.line(), random);
                Eventually.until(fault.name(), () -> happened.getCount() == 0);
            }
            case SERVER -> {
                at(fault, random, node(fault)::kill);
                start(fault);
            }
            case DATABASE -> {
                at(fault, random, node(fault)::killPostgres);
                node(fault).startPostgres();
                awaitWork(fault);
            }
            case MACHINE -> {
                at(fault, random, () -> {
                    node(fault).kill();
                    node(fault).killPostgres();
                });
                start(fault);
            }
            case CLOCK -> {
                at(fault, random, node(fault)::kill);
                jump(fault);
                start(fault);
            }
            case FILE -> Eventually.until(fault.name(), () -> PackageDamage.at(node(fault), random));
        }
    }

    /** A day ahead, or back when it is ahead. */
    private void jump(Fault fault) {
        if (ahead.add(fault.where())) {
            node(fault).set(TODAY, LocalDate.now().plusDays(1).toString());
        } else {
            ahead.remove(fault.where());
            node(fault).set(TODAY, "");
        }
    }

    /** The line is whole; at their next start both nodes have the right time. */
    void mend() {
        line.heal();
        Servers.city().set(TODAY, "");
        Servers.county().set(TODAY, "");
    }

    private void start(Fault fault) throws Exception {
        node(fault).start();
        Desk.open(node(fault));
        awaitWork(fault);
    }

    /** A server must find back by itself when its database does. */
    private void awaitWork(Fault fault) throws Exception {
        Eventually.until("the desks work after " + fault, () -> {
            try {
                Desk.open(node(fault)).notices(staff.get(fault.where()).officer());
                return true;
            } catch (IOException down) {
                return false;
            }
        });
    }

    private static Node node(Fault fault) {
        return fault.where() == Side.CITY ? Servers.city() : Servers.county();
    }

    private void at(Fault fault, Random random, Kill kill) throws Exception {
        switch (fault.moment()) {
            case AT_ONCE -> kill.now();
            case BEFORE_REQUEST, DURING_REQUEST, AFTER_ANSWER -> atRequest(fault, random, kill);
            case WHILE_THE_CITY_APPLIES -> when(() -> number(Servers.city(), APPLYING + fault.ahead() % 3) > 0, kill);
            case WHILE_THE_COUNTY_APPLIES -> when(() -> number(Servers.county(), APPLYING + fault.ahead() % 3) > 0, kill);
            case WHILE_CLERKS_WRITE -> {
                var before = number(node(fault), ENTRIES);
                when(() -> number(node(fault), ENTRIES) > before + fault.ahead(), kill);
            }
        }
    }

    private void atRequest(Fault fault, Random random, Kill kill) throws Exception {
        var gate = new Gate(fault.moment(), random);
        line.plan(fault.ahead(), gate);
        try {
            Eventually.until(fault.toString(), gate::isReached);
            kill.now();
        } finally {
            gate.open();
        }
    }

    /** Moments pass quickly; one that does not come, because there is nothing to apply, is not waited for long. */
    private static void when(Callable<Boolean> reached, Kill kill) throws Exception {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.call() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(3));
        }
        kill.now();
    }

    private static long number(Node node, String query) throws SQLException {
        return new Database(node).number(query);
    }
}
