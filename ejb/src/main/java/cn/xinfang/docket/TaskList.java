package cn.xinfang.docket;

import cn.xinfang.directory.Duties;
import cn.xinfang.docket.rules.Light;
import cn.xinfang.docket.store.OpenTasks;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.Task;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the signed-in person's unit still has to do besides the statutory periods. */
@Stateless
@RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TaskList {

    private OpenTasks tasks;
    private PetitionList petitions;
    private Officials officials;
    private Today today;

    protected TaskList() {
    }

    @Inject
    public TaskList(OpenTasks tasks, PetitionList petitions, Officials officials, Today today) {
        this.tasks = tasks;
        this.petitions = petitions;
        this.officials = officials;
        this.today = today;
    }

    /**
     * The duties about petitions that the person may see, the one that is due first in front.
     *
     * @param size how many at most
     */
    public List<TaskLine> first(int size) {
        List<OpenTasks.Open> open = tasks.first(officials.current().unit(), size);
        Map<UUID, PetitionLine> lines = petitions.those(open.stream().map(OpenTasks.Open::petition).distinct().toList()).stream()
                .collect(Collectors.toMap(PetitionLine::id, Function.identity()));
        return open.stream().filter(it -> lines.containsKey(it.petition())).map(it -> line(it.task(), lines.get(it.petition()))).toList();
    }

    /** How many duties the unit has. */
    public long count() {
        return tasks.count(officials.current().unit());
    }

    private TaskLine line(Task task, PetitionLine petition) {
        LocalDate due = task.due();
        return new TaskLine(task, petition, Light.running(due, today.date()), due == null ? null : ChronoUnit.DAYS.between(today.date(), due));
    }
}
