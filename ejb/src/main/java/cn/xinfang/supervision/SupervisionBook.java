package cn.xinfang.supervision;

import cn.xinfang.directory.Duties;
import cn.xinfang.docket.PetitionLine;
import cn.xinfang.docket.PetitionList;
import cn.xinfang.docket.rules.Light;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import cn.xinfang.supervision.store.OpenSupervisions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Supervisions in progress, as far as the signed-in person may see the petitions. */
@Stateless
@RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
public class SupervisionBook {

    /** Lines at most. */
    public static final int LONGEST = 200;

    private OpenSupervisions supervisions;
    private PetitionList petitions;
    private Officials officials;
    private Today today;

    protected SupervisionBook() {
    }

    @Inject
    public SupervisionBook(OpenSupervisions supervisions, PetitionList petitions, Officials officials, Today today) {
        this.supervisions = supervisions;
        this.petitions = petitions;
        this.officials = officials;
        this.today = today;
    }

    /** What the own unit supervises: first what it has to verify. Empty for a unit that is no petition office. */
    public List<SupervisionLine> supervised() {
        Official official = officials.current();
        return official.office() ? lines(supervisions.ofOffice(official.unit(), LONGEST)) : List.of();
    }

    /** What the own unit has to answer. */
    public List<SupervisionLine> toAnswer() {
        return lines(supervisions.ofUnit(officials.current().unit(), LONGEST));
    }

    private List<SupervisionLine> lines(List<OpenSupervisions.Open> open) {
        Map<UUID, PetitionLine> visible = petitions.those(open.stream().map(OpenSupervisions.Open::petition).distinct().toList()).stream()
                .collect(Collectors.toMap(PetitionLine::id, Function.identity()));
        return open.stream().filter(it -> visible.containsKey(it.petition())).map(it -> line(it, visible.get(it.petition()))).toList();
    }

    private SupervisionLine line(OpenSupervisions.Open it, PetitionLine petition) {
        return new SupervisionLine(petition, it.unitName(), it.trigger(), it.level(), it.openedOn(), it.dueOn(), it.toVerify(),
                it.toVerify() ? Light.NONE : Light.running(it.dueOn(), today.date()),
                it.toVerify() ? null : ChronoUnit.DAYS.between(today.date(), it.dueOn()));
    }
}
