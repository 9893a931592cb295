package cn.xinfang.casework;

import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.journal.Reactor;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.registration.PartErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

/** Carries out an erasure on this node, whether the entry was written here or came from another node. */
@ApplicationScoped
public class ErasureReactor implements Reactor {

    @Inject
    private Journal journal;

    @Override
    public String name() {
        return "erasure";
    }

    @Override
    public void react(EntryHeader entry) {
        if (entry.type().equals(PartErased.class.getSimpleName())) {
            History<PetitionFact> history = journal.read(entry.stream(), PetitionFact.class);
            history.entries().stream().filter(it -> it.header().id().equals(entry.id()))
                    .map(it -> (PartErased) it.fact())
                    .forEach(erased -> journal.erase(history.stream(), Map.of(erased.entry(), Set.of(erased.part())), entry.id()));
        }
    }
}
