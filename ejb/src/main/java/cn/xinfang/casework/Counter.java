package cn.xinfang.casework;

import cn.xinfang.docket.rules.Visibility;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Petitions of which the petitioner takes something home: those that may be seen, and what the unit registered and is kept from since. */
@ApplicationScoped
public class Counter {

    @Inject
    private Journal journal;

    @Inject
    private Officials officials;

    /** @throws NotFoundException when there is no such petition for the signed-in official and his unit registered none */
    public History<PetitionFact> petition(UUID id) {
        History<PetitionFact> history = journal.read(id, PetitionFact.class);
        PetitionState state = Petition.fold(history);
        Official official = officials.current();
        if (!state.known() || !Visibility.allows(official.actor(), state) && !state.registration().particulars().unit().code().equals(official.unit())) {
            throw new NotFoundException("petition " + id);
        }
        return history;
    }
}
