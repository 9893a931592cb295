package cn.xinfang.routing;

import cn.xinfang.casework.Petitions;
import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.journal.Reactor;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.assignment.Arrival;
import cn.xinfang.petition.assignment.PetitionReferred;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Notes the arrival of a petition that another node referred to a unit of this one; its periods begin that day. */
@ApplicationScoped
public class ArrivalReactor implements Reactor {

    @Inject
    private Journal journal;

    @Inject
    private Petitions petitions;

    @Inject
    private NodeSettings node;

    @Inject
    private Today today;

    @Override
    public String name() {
        return "arrival";
    }

    @Override
    public void react(EntryHeader entry) {
        if (entry.type().equals(PetitionReferred.class.getSimpleName()) && !entry.node().equals(node.node())) {
            History<PetitionFact> history = journal.read(entry.stream(), PetitionFact.class);
            Arrival.of(Petition.fold(history), node.node(), today.date(), petitions.terms())
                    .ifPresent(arrived -> journal.appendBecause(entry, history, List.of(arrived)));
        }
    }
}
