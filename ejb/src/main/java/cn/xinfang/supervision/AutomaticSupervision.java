package cn.xinfang.supervision;

import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.Duties;
import cn.xinfang.directory.NodeView;
import cn.xinfang.directory.UnitView;
import cn.xinfang.directory.rules.UnitKind;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.supervision.Demand;
import cn.xinfang.petition.supervision.Overdue;
import cn.xinfang.petition.supervision.SupervisionOpened;
import cn.xinfang.supervision.store.OverduePetitions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The supervisions that the office of this node opens because something is overdue; for the nightly sweep. */
@Stateless
@RolesAllowed(Duties.SYSTEM)
public class AutomaticSupervision {

    /** What has been overdue for longer came with old records; officers decide about that. */
    private static final int OLDEST_DAYS = 60;

    private Journal journal;
    private Petitions petitions;
    private Directory directory;
    private OverduePetitions overdue;
    private NodeSettings node;
    private Today today;

    protected AutomaticSupervision() {
    }

    @Inject
    public AutomaticSupervision(Journal journal, Petitions petitions, Directory directory, OverduePetitions overdue, NodeSettings node, Today today) {
        this.journal = journal;
        this.petitions = petitions;
        this.directory = directory;
        this.overdue = overdue;
        this.node = node;
        this.today = today;
    }

    /**
     * Petitions that may have to be supervised, in the order of their ids; none where the node has no office.
     *
     * @param last the last one found before; of the first page the least of all ids
     * @param date periods that ended before it are overdue
     */
    public List<UUID> candidates(UUID last, LocalDate date, int size) {
        List<UnitView> offices = offices();
        return own(offices).map(office -> overdue.after(last, reach(office, offices), date.minusDays(OLDEST_DAYS), date, size)).orElse(List.of());
    }

    /**
     * Opens what is to be opened, in the name of the office of this node.
     *
     * @param date periods that ended before it are overdue
     * @return how many
     */
    public int open(List<UUID> candidates, LocalDate date) {
        UnitRef office = petitions.unit(own(offices()).orElseThrow().code());
        LocalDate answerBy = petitions.terms().calendar().plusWorkdays(today.date(), Demand.USUAL_DAYS);
        int opened = 0;
        for (UUID id : candidates) {
            History<PetitionFact> history = journal.read(id, PetitionFact.class);
            Optional<SupervisionOpened> opening = Overdue.opening(Petition.fold(history), Ids.next(), office, date, today.date(), answerBy);
            if (opening.isPresent()) {
                journal.append(history, List.of(opening.get()), Author.SYSTEM);
                opened++;
            }
        }
        return opened;
    }

    private List<UnitView> offices() {
        return directory.nodes().stream().flatMap(it -> directory.unitsOfNode(it.code()).stream()).filter(unit -> unit.kind() == UnitKind.OFFICE && unit.exists()).toList();
    }

    private Optional<UnitView> own(List<UnitView> offices) {
        return offices.stream().filter(unit -> unit.node().equals(node.node())).findFirst();
    }

    private OverduePetitions.Reach reach(UnitView office, List<UnitView> offices) {
        List<String> below = directory.nodes().stream().filter(it -> node.node().equals(it.parent())).map(NodeView::code).toList();
        return new OverduePetitions.Reach(office.code(), node.node(), offices.stream().map(UnitView::code).toList(),
                offices.stream().filter(unit -> below.contains(unit.node())).map(UnitView::code).toList());
    }
}
