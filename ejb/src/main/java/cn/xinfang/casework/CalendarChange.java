package cn.xinfang.casework;

import cn.xinfang.directory.Duties;
import cn.xinfang.directory.HolidayChange;
import cn.xinfang.directory.HolidayImport;
import cn.xinfang.docket.store.OpenClocks;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.registration.ClockRestated;
import cn.xinfang.petition.registration.Restatement;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** A new holiday table: imported, and every running clock of this node's units that it moves or confirms is restated. */
@Stateless
@RolesAllowed(Duties.SYSTEM_ADMIN)
public class CalendarChange {

    /** What an import did. */
    public record Outcome(HolidayChange change, int restatedClocks) {
    }

    @Inject
    private HolidayImport holidays;

    @Inject
    private OpenClocks clocks;

    @Inject
    private Journal journal;

    @Inject
    private Petitions petitions;

    @Inject
    private NodeSettings node;

    /**
     * @param csv    header {@code date,name,isOffDay}
     * @param source the notice of the State Council
     * @throws cn.xinfang.kernel.RefusedException with everything that is wrong with the table; nothing is changed then
     */
    public Outcome importYear(int year, String csv, String source) {
        HolidayChange change = holidays.replace(year, csv, source);
        int restated = 0;
        for (UUID petition : clocks.runningInto(year, node.node())) {
            restated += restate(petition);
        }
        return new Outcome(change, restated);
    }

    private int restate(UUID petition) {
        History<PetitionFact> history = journal.read(petition, PetitionFact.class);
        List<ClockRestated> facts = Restatement.of(Petition.fold(history), petitions.terms());
        if (!facts.isEmpty()) {
            journal.append(history, facts, Author.SYSTEM);
        }
        return facts.size();
    }
}
