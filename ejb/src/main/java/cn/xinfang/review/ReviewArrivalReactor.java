package cn.xinfang.review;

import cn.xinfang.casework.Petitions;
import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.journal.Reactor;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.review.ReviewArrival;
import cn.xinfang.petition.review.ReviewRequested;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Notes the arrival of a request for review that another node took for a body of this one; its thirty days begin that day. */
@ApplicationScoped
public class ReviewArrivalReactor implements Reactor {

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
        return "review-arrival";
    }

    @Override
    public void react(EntryHeader entry) {
        if (entry.type().equals(ReviewRequested.class.getSimpleName()) && !entry.node().equals(node.node())) {
            History<PetitionFact> history = journal.read(entry.stream(), PetitionFact.class);
            ReviewArrival.of(Petition.fold(history), node.node(), today.date(), petitions.terms())
                    .ifPresent(arrived -> journal.appendBecause(entry, history, List.of(arrived)));
        }
    }
}
