package cn.xinfang.it.fault;

import cn.xinfang.it.fault.Fault.Kind;
import cn.xinfang.it.fault.Fault.Moment;
import cn.xinfang.it.fault.Fault.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws faults: of every kind some, the cheap ones often, in an order that only the seed knows. */
final class FaultPlan {

    /** Fewer faults than this have no room for some of every kind. */
    static final int LEAST = 30;

    private static final int KILLS = 8;
    private static final int FURTHEST = 12;

    private final Random random;
    private final List<Fault> faults = new ArrayList<>();

    private FaultPlan(long seed) {
        this.random = new Random(seed);
    }

    /** @throws IllegalArgumentException for fewer than 30 faults */
    static List<Fault> of(int count, long seed) {
        if (count < LEAST) {
            throw new IllegalArgumentException("at least " + LEAST + " faults");
        }
        return new FaultPlan(seed).draw(count);
    }

    private List<Fault> draw(int count) {
        onBothSides(Kind.SERVER, Math.max(KILLS, count / 20));
        onBothSides(Kind.DATABASE, Math.max(KILLS, count / 12));
        onBothSides(Kind.MACHINE, count / 50);
        onBothSides(Kind.CLOCK, Math.max(2, count / 50));
        onBothSides(Kind.FILE, Math.max(2, count / 20));
        for (var i = random.nextInt(LineFault.values().length); faults.size() < count; i++) {
            faults.add(new Fault(Kind.LINE, null, LineFault.values()[i % LineFault.values().length], null, ahead(), random.nextLong()));
        }
        Collections.shuffle(faults, random);
        return List.copyOf(faults);
    }

    private void onBothSides(Kind kind, int count) {
        for (var i = 0; i < count; i++) {
            var moment = kind == Kind.FILE ? null : Moment.values()[random.nextInt(Moment.values().length)];
            faults.add(new Fault(kind, Side.values()[i % 2], null, moment, ahead(), random.nextLong()));
        }
    }

    private int ahead() {
        return random.nextInt(FURTHEST);
    }
}
