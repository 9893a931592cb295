package cn.xinfang.casework;

import cn.xinfang.docket.store.OpenClocks;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.journal.Reactor;
import cn.xinfang.journal.Recorded;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.registration.ClockRestated;
import cn.xinfang.petition.registration.Restatement;
import cn.xinfang.reference.HolidayYears;
import cn.xinfang.reference.rules.Contents;
import cn.xinfang.reference.rules.ReferenceChanged;
import cn.xinfang.reference.rules.ReferenceFact;
import cn.xinfang.reference.rules.ReferenceTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Restates the running clocks of this node's units that a new holiday table moves or confirms, whether the table was entered
 * here or came from the city.
 */
@ApplicationScoped
public class CalendarReactor implements Reactor {

    @Inject
    private Journal journal;

    @Inject
    private OpenClocks clocks;

    @Inject
    private Petitions petitions;

    @Inject
    private NodeSettings node;

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public void react(EntryHeader entry) {
        if (entry.type().equals(ReferenceChanged.class.getSimpleName())) {
            years(entry).stream().flatMap(year -> clocks.runningInto(year, node.node()).stream()).distinct().forEach(this::restate);
        }
    }

    /** The years of whose holidays the entry speaks. */
    private Set<Integer> years(EntryHeader entry) {
        Contents before = Contents.NONE;
        for (Recorded<ReferenceFact> recorded : journal.read(entry.stream(), ReferenceFact.class).entries()) {
            ReferenceChanged change = (ReferenceChanged) recorded.fact();
            Contents after = before.after(change);
            if (recorded.header().id().equals(entry.id())) {
                return change.table() == ReferenceTable.HOLIDAY && !heldBefore(change, entry) ? HolidayYears.of(change, before, after) : Set.of();
            }
            before = after;
        }
        return Set.of();
    }

    /** What this node's journal began with: the clocks here were computed by it. */
    private boolean heldBefore(ReferenceChanged change, EntryHeader entry) {
        return change.effectiveOn().equals(ReferenceChanged.ALWAYS) && entry.node().equals(node.node());
    }

    private void restate(UUID petition) {
        History<PetitionFact> history = journal.read(petition, PetitionFact.class);
        List<ClockRestated> facts = Restatement.of(Petition.fold(history), petitions.terms());
        if (!facts.isEmpty()) {
            journal.append(history, facts, Author.SYSTEM);
        }
    }
}
