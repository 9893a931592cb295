package cn.xinfang.web.workbench;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.docket.PetitionLine;
import cn.xinfang.docket.PetitionList;
import cn.xinfang.docket.TaskLine;
import cn.xinfang.docket.TaskList;
import cn.xinfang.docket.rules.PetitionFilter;
import cn.xinfang.docket.rules.PetitionView;
import cn.xinfang.intake.RegistrationDraft;
import cn.xinfang.intake.RegistrationDrafts;
import cn.xinfang.security.Official;
import cn.xinfang.web.frame.Me;

/** The petitions and drafts of the workbench. */
@Named
@RequestScoped
public class Workbench {

    private static final int TASKS = 10;
    private static final int WAITING = 4;
    private static final int DUTIES = 8;

    @Inject
    private PetitionList list;

    @Inject
    private TaskList taskList;

    @Inject
    private RegistrationDrafts drafts;

    @Inject
    private Me me;

    private Desk desk;
    private Map<PetitionView, Long> counts = Map.of();
    private List<Task> tasks = List.of();
    private List<TaskLine> duties = List.of();
    private long dutyCount;
    private List<RegistrationDraft> mine = List.of();

    @PostConstruct
    void read() {
        desk = Desk.of(me.official().duties());
        if (desk.hasPetitions()) {
            Collection<PetitionView> views = EnumSet.copyOf(desk.figures());
            views.addAll(desk.waiting());
            counts = list.counts(PetitionFilter.of(PetitionView.ALL), views);
            tasks = mostUrgent();
            duties = taskList.first(DUTIES);
            dutyCount = duties.size() < DUTIES ? duties.size() : taskList.count();
        }
        if (me.worksAt("REGISTER")) {
            mine = drafts.mine();
        }
    }

    public Desk desk() {
        return desk;
    }

    public long count(PetitionView view) {
        return counts.get(view);
    }

    /** What the own unit has in hand, and for a petition office what others are late with; the most urgent first. */
    public List<Task> tasks() {
        return tasks;
    }

    /** Whether a selection that waits for this person holds anything. */
    public boolean anythingWaits() {
        return desk.waiting().stream().anyMatch(view -> count(view) > 0);
    }

    /** The most urgent of a selection. */
    public List<PetitionLine> waiting(PetitionView view) {
        return list.page(PetitionFilter.of(view), null, WAITING).lines();
    }

    /** What the own unit owes besides the periods, what is due first in front. */
    public List<TaskLine> duties() {
        return duties;
    }

    /** How many more duties there are than those shown. */
    public long moreDuties() {
        return dutyCount - duties.size();
    }

    public List<RegistrationDraft> drafts() {
        return mine;
    }

    private List<Task> mostUrgent() {
        Official official = me.official();
        PetitionFilter own = new PetitionFilter(PetitionView.IN_HAND, null, null, null, official.unit(), null, null, null, null);
        Stream<Task> mine = list.page(own, null, TASKS).lines().stream().map(line -> new Task(line, true));
        Stream<Task> others = official.office() ? late(official.unitName()) : Stream.of();
        return Stream.concat(mine, others).sorted(Comparator.comparing(task -> task.line().due(), Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(TASKS).toList();
    }

    private Stream<Task> late(String ownUnit) {
        return list.page(PetitionFilter.of(PetitionView.OVERDUE), null, TASKS).lines().stream()
                .filter(line -> !line.holderName().equals(ownUnit)).map(line -> new Task(line, false));
    }
}
