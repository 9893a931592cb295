package cn.xinfang.casework;

import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.security.Officials;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What a unit registered at its counter, also where it is kept from the petition since: only for what the petitioner takes home. */
@ApplicationScoped
public class Counter {

    @Inject
    private Journal journal;

    @Inject
    private Officials officials;

    /** @throws NotFoundException when the signed-in official's unit registered no such petition */
    public History<PetitionFact> registered(UUID id) {
        History<PetitionFact> history = journal.read(id, PetitionFact.class);
        PetitionState state = Petition.fold(history);
        if (!state.known() || !state.registration().particulars().unit().code().equals(officials.current().unit())) {
            throw new NotFoundException("petition " + id);
        }
        return history;
    }
}
