package cn.xinfang.handling;

import cn.xinfang.directory.Directory;
import cn.xinfang.directory.Duties;
import cn.xinfang.directory.UnitView;
import cn.xinfang.directory.rules.UnitKind;
import cn.xinfang.handling.store.RevisitStore;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.Journal;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.closing.RevisitSample;
import cn.xinfang.petition.closing.RevisitSampled;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Once a month, draws petitions that the office of this node closed in the month before; for the nightly sweep. */
@Stateless
@RolesAllowed(Duties.SYSTEM)
public class RevisitDraw {

    private RevisitStore store;
    private Journal journal;
    private Directory directory;
    private NodeSettings node;
    private Today today;

    protected RevisitDraw() {
    }

    @Inject
    public RevisitDraw(RevisitStore store, Journal journal, Directory directory, NodeSettings node, Today today) {
        this.store = store;
        this.journal = journal;
        this.directory = directory;
        this.node = node;
        this.today = today;
    }

    /**
     * Nothing is drawn twice, and nothing where the node has no office.
     *
     * @param date a day of the month after the one that is drawn from
     */
    public void draw(LocalDate date) {
        YearMonth month = YearMonth.from(date).minusMonths(1);
        Optional<String> office = directory.unitsOfNode(node.node()).stream().filter(unit -> unit.kind() == UnitKind.OFFICE)
                .map(UnitView::code).findFirst();
        if (office.isPresent() && !store.drawn(month)) {
            List<UUID> verified = store.verified(month, office.get(), node.node());
            List<UUID> chosen = RevisitSample.of(month, node.node(), verified);
            for (UUID id : chosen) {
                journal.append(journal.read(id, PetitionFact.class), List.of(new RevisitSampled(today.date(), office.get())), Author.SYSTEM);
            }
            store.keep(month, today.date(), verified.size(), chosen.size());
        }
    }
}
