package cn.xinfang.intake;

import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.journal.Reactor;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.assignment.ObjectionDecided;
import cn.xinfang.petition.assignment.PetitionReferred;
import cn.xinfang.petition.assignment.RecallAnswered;
import cn.xinfang.petition.assignment.ReferralCancelled;
import cn.xinfang.petition.linking.LeadMoved;
import cn.xinfang.petition.linking.LinkNoted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** When a petition that leads a matter is passed on, what joined it on this node follows. */
@ApplicationScoped
public class LeadReactor implements Reactor {

    private static final Set<String> MOVES = Set.of(PetitionReferred.class.getSimpleName(), ObjectionDecided.class.getSimpleName(),
            ReferralCancelled.class.getSimpleName(), RecallAnswered.class.getSimpleName());

    @Inject
    private Journal journal;

    @Inject
    private NodeSettings node;

    @Inject
    private Today today;

    @Override
    public String name() {
        return "lead";
    }

    @Override
    public void react(EntryHeader entry) {
        if (MOVES.contains(entry.type())) {
            PetitionState lead = Petition.fold(journal.read(entry.stream(), PetitionFact.class));
            lead.linking().joining().forEach(link -> follow(entry, lead, link));
        }
    }

    /** A petition that joined from another node follows there. */
    private void follow(EntryHeader entry, PetitionState lead, LinkNoted link) {
        if (!link.unit().node().equals(node.node())) {
            return;
        }
        History<PetitionFact> history = journal.read(link.petition(), PetitionFact.class);
        LeadMoved.of(Petition.fold(history), lead, today.date())
                .ifPresent(moved -> journal.appendBecause(entry, history, List.of(moved)));
    }
}
