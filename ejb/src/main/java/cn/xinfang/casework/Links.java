package cn.xinfang.casework;

import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.linking.LinkCommand;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Two petitions about one matter, in the transaction of the desk. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Links {

    @Inject
    private Journal journal;

    @Inject
    private Petitions petitions;

    @Inject
    private Officials officials;

    /**
     * Links a petition with the one that leads the matter, or takes the link back. Both streams change or neither does.
     *
     * @param lead    held by this node; it need not be visible to the official
     * @param command made from the state of the lead
     * @throws RefusedException                       with the reason and what to do instead; nothing is written
     * @throws cn.xinfang.kernel.NotFoundException when there is no such petition for this official, or no such lead here
     */
    public void change(UUID id, UUID lead, Function<PetitionState, LinkCommand> command) {
        Official official = officials.current();
        Situation situation = petitions.situation(official);
        History<PetitionFact> item = petitions.history(id);
        History<PetitionFact> leading = journal.read(lead, PetitionFact.class);
        PetitionState state = Petition.fold(item);
        LinkCommand wanted = command.apply(Petition.fold(leading));
        Decision decision = Petition.decide(state, wanted, situation);
        if (decision instanceof Decision.Refused refused) {
            throw new RefusedException(refused.refusal());
        }
        Stream.of(new Change(item, ((Decision.Facts) decision).facts()), new Change(leading, List.of(wanted.note(state, situation))))
                .sorted(Comparator.comparing(it -> it.history().stream()))
                .forEach(it -> journal.append(it.history(), it.facts(), official.author()));
    }

    private record Change(History<PetitionFact> history, List<PetitionFact> facts) {
    }
}
