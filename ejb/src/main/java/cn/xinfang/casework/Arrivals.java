package cn.xinfang.casework;

import cn.xinfang.directory.Calendars;
import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.law.TermRules;
import cn.xinfang.law.Terms;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Notes that what another node sent to a unit of this one has come; the periods that begin with it begin that day. */
@Dependent
public class Arrivals {

    /** What the arrival of a petition makes known; empty where nothing is under way to the node. */
    @FunctionalInterface
    public interface Arriving {

        Optional<? extends PetitionFact> of(PetitionState state, String node, LocalDate today, Terms terms);
    }

    @Inject
    private Journal journal;

    @Inject
    private Calendars calendars;

    @Inject
    private NodeSettings node;

    @Inject
    private Today today;

    /** @param sent the type of entry by which another node sends */
    public void note(EntryHeader entry, Class<? extends PetitionFact> sent, Arriving arriving) {
        if (entry.type().equals(sent.getSimpleName()) && !entry.node().equals(node.node())) {
            History<PetitionFact> history = journal.read(entry.stream(), PetitionFact.class);
            arriving.of(Petition.fold(history), node.node(), today.date(), new Terms(TermRules.STANDARD, calendars.current()))
                    .ifPresent(arrived -> journal.appendBecause(entry, history, List.of(arrived)));
        }
    }
}
