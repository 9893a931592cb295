package cn.xinfang.demo;

import cn.xinfang.demo.DemoPlanning.Pending;
import cn.xinfang.demo.rules.PlannedPetition;
import cn.xinfang.demo.rules.Step;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lets everything happen in the order of time, so that numbers of petitions and documents rise with their dates. */
final class DemoRun {

    private static final Logger LOG = Logger.getLogger(DemoRun.class.getName());

    private final DemoPlanning planning;
    private final DemoDesks desks;
    private final DemoOfficials officials;
    private final Today today;
    private final Map<Integer, UUID> petitions = new HashMap<>();
    private final Set<Integer> setAside = new HashSet<>();
    private volatile boolean stopped;

    DemoRun(DemoPlanning planning, DemoDesks desks, DemoOfficials officials, Today today) {
        this.planning = planning;
        this.desks = desks;
        this.officials = officials;
        this.today = today;
    }

    /** @param number 0 for the registration, then the steps from 1 */
    private record Turn(PlannedPetition planned, int number) {

        int serial() {
            return planned.serial();
        }

        LocalDateTime at() {
            return number == 0 ? planned.at() : step().at();
        }

        String username() {
            return number == 0 ? planned.clerk() : step().username();
        }

        Step step() {
            return planned.steps().get(number - 1);
        }
    }

    void perform(List<Pending> pending) {
        pending.stream().filter(it -> it.petition() != null).forEach(it -> petitions.put(it.planned().serial(), it.petition()));
        List<Turn> turns = pending.stream().flatMap(DemoRun::turns).sorted(Comparator.comparing(Turn::at)).toList();
        for (Turn turn : turns) {
            if (!stopped && !setAside.contains(turn.serial())) {
                take(turn);
            }
        }
        if (!turns.isEmpty() && !stopped) {
            LOG.info(() -> "示例信访件已生成：" + (pending.size() - setAside.size()) + " 件，未生成：" + setAside.size() + " 件");
        }
    }

    /** After the step under way nothing more happens. */
    void stop() {
        stopped = true;
    }

    private static Stream<Turn> turns(Pending pending) {
        return IntStream.rangeClosed(pending.done(), pending.planned().steps().size())
                .mapToObj(number -> new Turn(pending.planned(), number));
    }

    /** A refusal ends the petition; after any other failure the next start tries again. */
    private void take(Turn turn) {
        try {
            officials.as(turn.username(), () -> today.during(turn.at(), () -> act(turn)));
        } catch (RefusedException e) {
            setAside(turn, e);
            planning.refused(turn.planned(), e.refusal().code() + " " + e.refusal().message());
        } catch (RuntimeException e) {
            if (!stopped) {
                setAside(turn, e);
            }
        }
    }

    private void act(Turn turn) {
        if (turn.number() == 0) {
            petitions.put(turn.serial(), desks.register(turn.planned()));
        } else {
            desks.act(turn.planned(), petitions.get(turn.serial()), turn.step().command());
        }
    }

    private void setAside(Turn turn, RuntimeException reason) {
        setAside.add(turn.serial());
        LOG.log(Level.WARNING, reason, () -> "示例信访件 " + turn.serial() + " 的第 " + turn.number() + " 步未能办理");
    }
}
