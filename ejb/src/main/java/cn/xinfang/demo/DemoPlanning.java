package cn.xinfang.demo;

import cn.xinfang.demo.rules.DemoPlan;
import cn.xinfang.demo.rules.PlannedPetition;
import cn.xinfang.demo.store.DemoProgress;
import cn.xinfang.directory.Calendars;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.law.WorkCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Knows what is planned for this node and what of it remains. */
@ApplicationScoped
@Transactional
public class DemoPlanning {

    private NodeSettings node;
    private Calendars calendars;
    private DemoProgress progress;
    private Today today;

    protected DemoPlanning() {
    }

    @Inject
    public DemoPlanning(NodeSettings node, Calendars calendars, DemoProgress progress, Today today) {
        this.node = node;
        this.calendars = calendars;
        this.progress = progress;
        this.today = today;
    }

    /**
     * A petition that is not finished.
     *
     * @param done     steps done, registration included
     * @param petition null before the registration
     */
    record Pending(PlannedPetition planned, int done, UUID petition) {
    }

    /** What remains; on a node without any petition the plan is made first. */
    public List<Pending> pending(int percent) {
        WorkCalendar calendar = calendars.current();
        if (progress.plannedOn().isEmpty() && !progress.petitionsExist()) {
            progress.plan(today.date(), plan(today.date(), calendar).petitions(percent));
        }
        return progress.plannedOn().map(day -> pending(plan(day, calendar))).orElse(List.of());
    }

    /** Gives a petition up. */
    public void refused(PlannedPetition planned, String refusal) {
        progress.refused(planned.serial(), refusal);
    }

    private List<Pending> pending(DemoPlan plan) {
        Map<Integer, PlannedPetition> planned = plan.petitions(100).stream()
                .collect(Collectors.toMap(PlannedPetition::serial, Function.identity()));
        return progress.unfinished().stream().map(row -> {
            PlannedPetition petition = planned.get(row.serial());
            return new Pending(petition, 1 + petition.steps().size() - row.stepsLeft(), row.petition());
        }).toList();
    }

    private DemoPlan plan(LocalDate day, WorkCalendar calendar) {
        return new DemoPlan(DemoFiles.read(), node.node(), day, calendar);
    }
}
